/** The cards of a list, in its order. */
export function cardsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-part=insight]') ?? [])];
}
