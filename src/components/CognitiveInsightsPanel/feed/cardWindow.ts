/** How many cards a press brings, and how many are drawn at most. */
export const cardStep = 20;
export const mostCards = 60;

/** Which cards of a long list are drawn: from `from` up to, not including, `to`. */
export interface CardWindow {
  readonly from: number;
  readonly to: number;
}

export const firstCards: CardWindow = { from: 0, to: cardStep };

/** The window within a list that may have become shorter. */
export function fitWindow({ from, to }: CardWindow, count: number): CardWindow {
  const end = Math.min(Math.max(to, cardStep), count);
  return { from: from < end ? from : Math.max(0, end - cardStep), to: end };
}
