import { cardsIn } from '../feed/cardsIn';

/** Moves the focus from a card that is about to go: to the next one, or the one before, or the content. */
export function focusBeside(content: HTMLElement | null, id: string): void {
  const cards = cardsIn(content);
  const index = cards.findIndex((card) => card.dataset.insight === id);
  (cards[index + 1] ?? cards[index - 1] ?? content)?.focus();
}
