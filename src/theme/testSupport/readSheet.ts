import type { ModeName } from '../../color/index';

/** The custom properties that hold in each mode, read from a theme's CSS text as a browser would apply it. */
export type ReadSheet = Readonly<Record<ModeName, ReadonlyMap<string, string>>>;

const pair = /^light-dark\((#[\da-f]{6}),(#[\da-f]{6})\)$/;

/** Reads emitted CSS back, so that a test measures what a page gets and not what the solver meant. */
export function readSheet(css: string): ReadSheet {
  const standard = declarations(css, /^[^{}@\n]+\{(--aut-color-surface-canvas:[^{}]*)\}$/m);
  const more = declarations(css, /^[^{}@\n]+\[data-aut-contrast="more"\]\{([^{}]*)\}$/m);
  const bySystem = declarations(css, /^@media \(prefers-contrast:more\)\{[^{}]+\{([^{}]*)\}\}$/m);
  if (JSON.stringify([...more]) !== JSON.stringify([...bySystem])) {
    throw new Error('The attribute and the media query give different colours.');
  }
  const raised = new Map([...standard, ...more]);
  const side = (values: ReadonlyMap<string, string>, index: 1 | 2) =>
    new Map([...values].map(([name, value]) => [name, pair.exec(value)?.[index] ?? value]));
  return {
    light: side(standard, 1),
    dark: side(standard, 2),
    lightMore: side(raised, 1),
    darkMore: side(raised, 2),
  };
}

function declarations(css: string, block: RegExp): Map<string, string> {
  const body = block.exec(css)?.[1];
  if (body === undefined) throw new Error(`The sheet has no block like ${String(block)}.`);
  return new Map(
    body.split(';').map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon), declaration.slice(colon + 1)];
    }),
  );
}
