import { cardStep, type CardWindow, mostCards } from './cardWindow';

/** The next cards too; what is furthest behind is drawn no longer. */
export function showLater({ from, to }: CardWindow, count: number): CardWindow {
  const end = Math.min(count, to + cardStep);
  return { from: Math.max(from, end - mostCards), to: end };
}

/** The earlier cards too; what is furthest ahead is drawn no longer. */
export function showEarlier({ from, to }: CardWindow): CardWindow {
  const start = Math.max(0, from - cardStep);
  return { from: start, to: Math.min(to, start + mostCards) };
}
