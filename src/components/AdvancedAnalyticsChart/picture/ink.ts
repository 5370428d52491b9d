import type { InkName } from './shape';

/** A colour for each ink, as a canvas or an SVG understands it. */
export type Ink = (name: InkName) => string;

/** The CSS colour of an ink, for where style sheets reach. */
export function cssInk(name: InkName, own: Readonly<Record<number, string | undefined>>): string {
  if (name === 'muted') return 'var(--aut-color-text-muted)';
  if (name === 'danger' || name === 'warning' || name === 'info') {
    return `var(--aut-color-${name}-indicator)`;
  }
  const place = Number(name.slice('series-'.length));
  return own[place] ?? `var(--aut-color-series-${(place % 8) + 1})`;
}
