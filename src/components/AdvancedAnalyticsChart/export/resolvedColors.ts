import type { Ink } from '../picture/ink';

/** A chart's colours and font as they are, where no style sheet reaches. */
export interface ResolvedColors {
  readonly ink: Ink;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly surface: string;
  readonly font: string;
}

/** Reads the colours that a chart has on the page. */
export function resolvedColors(root: HTMLElement | null): ResolvedColors {
  const style = root ? getComputedStyle(root) : null;
  const frame = root?.querySelector('[data-part="frame"]');
  const line = root?.querySelector('.grid line');
  const inks = new Map<string, string>();
  for (const element of root?.querySelectorAll<SVGElement>('[data-ink]') ?? []) {
    inks.set(element.dataset.ink ?? '', getComputedStyle(element).color);
  }
  return {
    ink: (name) => inks.get(name) ?? '#555',
    text: style?.color ?? '#222',
    muted: frame ? getComputedStyle(frame).color : '#555',
    border: line ? getComputedStyle(line).stroke : '#ddd',
    surface: style?.backgroundColor ?? '#fff',
    font: style?.fontFamily ?? 'sans-serif',
  };
}
