/** A label of at most so many letters; its own text stands whole in tooltip and table. */
export function shortLabel(label: string, most: number): string {
  const letters = Array.from(label);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : label;
}
