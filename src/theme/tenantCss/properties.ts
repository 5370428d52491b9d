import type { Bounds } from './bounds';

/** What a property may hold, beside being made of allowed parts. */
export type PropertyRule =
  | { readonly kind: 'free' }
  | { readonly kind: 'bounded'; readonly bounds: Bounds; readonly layers?: number }
  /** Only these words, and no `var()`. */
  | { readonly kind: 'words'; readonly words: RegExp }
  | { readonly kind: 'display' | 'font' | 'outline' | 'background' | 'animation' };

const free: PropertyRule = { kind: 'free' };
const bounded = (bounds: Bounds, layers?: number): PropertyRule => ({
  kind: 'bounded',
  bounds,
  ...(layers === undefined ? {} : { layers }),
});

const space = bounded({ px: [0, 256], percent: [0, 50], view: [0, 25], number: [0, 4] });
const size = bounded({
  px: [0, 4000],
  percent: [0, 100],
  view: [0, 100],
  // A twelfth of a row.
  number: [0, 12],
  subtracts: true,
});
const edge = bounded({ px: [0, 32], number: [0, 0] });
const tracks = bounded({
  px: [0, 4000],
  percent: [0, 100],
  view: [0, 100],
  number: [0, 64],
  fraction: [0, 100],
});
const flex = bounded({ px: [0, 4000], percent: [0, 100], view: [0, 100], number: [0, 100] });
const lines = bounded({ number: [-50, 50] });
const shadow = bounded({ px: [-64, 64], number: [0, 0] }, 4);
/** The names of a property of four sides, physical and logical: `margin-top`, `margin-block-start` … */
export const sides = (name: string, suffix = '') =>
  ['top', 'right', 'bottom', 'left', 'block', 'inline']
    .flatMap((side) => (/k|n/.test(side) ? [side, `${side}-start`, `${side}-end`] : [side]))
    .map((side) => `${name}-${side}${suffix}`)
    .join(' ');

/**
 * Every property that a tenant's sheet may set. Not among them: what positions, transforms, stacks, clips or filters
 * (it could cover the page), what switches pointer or selection off, what loads or speaks, and what changes the scheme.
 */
const table: readonly (readonly [rule: PropertyRule, names: string])[] = [
  [
    free,
    `color accent-color caret-color background-color fill stroke stroke-linecap stroke-linejoin
    align-content align-items align-self justify-content justify-items justify-self place-content place-items
    place-self appearance border-collapse box-sizing box-decoration-break break-after break-before
    break-inside caption-side clear column-fill column-span column-rule-color column-rule-style container
    container-name container-type empty-cells flex-direction flex-flow flex-wrap float font-family
    font-feature-settings font-kerning font-optical-sizing font-stretch font-style font-synthesis font-variant
    font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric
    font-variant-position font-variation-settings font-weight grid-auto-flow grid-template-areas hyphens
    image-rendering isolation line-break list-style list-style-position list-style-type object-fit object-position
    orphans overflow overflow-wrap overflow-x overflow-y paint-order print-color-adjust
    resize scroll-behavior scrollbar-color table-layout text-align text-align-last text-decoration-color
    text-decoration-line text-decoration-skip-ink text-decoration-style text-emphasis text-emphasis-color
    text-emphasis-position text-emphasis-style text-justify text-overflow text-rendering
    text-orientation text-transform text-underline-position text-wrap text-wrap-mode text-wrap-style white-space
    white-space-collapse widows word-break word-wrap writing-mode
    border-color border-style ${sides('border', '-color')} ${sides('border', '-style')}
    background-clip background-origin background-repeat background-attachment`,
  ],
  [{ kind: 'background' }, 'background background-image background-position background-size'],
  [
    bounded({
      px: [0, 10_000],
      percent: [0, 100],
      view: [0, 100],
      number: [0, 4],
      subtracts: true,
    }),
    `border-radius border-top-left-radius border-top-right-radius border-bottom-left-radius
    border-bottom-right-radius border-start-start-radius border-start-end-radius border-end-start-radius
    border-end-end-radius`,
  ],
  [
    edge,
    `border border-width ${sides('border')} ${sides('border', '-width')} column-rule column-rule-width
    stroke-width`,
  ],
  [
    space,
    `margin ${sides('margin')} padding ${sides('padding')} scroll-margin ${sides('scroll-margin')}
    scroll-padding ${sides('scroll-padding')} gap row-gap column-gap grid-gap grid-row-gap
    grid-column-gap border-spacing`,
  ],
  [
    size,
    `width height min-width min-height max-width max-height inline-size block-size min-inline-size
    min-block-size max-inline-size max-block-size column-width`,
  ],
  [bounded({ number: [0.1, 20] }), 'aspect-ratio'],
  [flex, 'flex flex-basis flex-grow flex-shrink'],
  [bounded({ number: [-100, 100] }), 'order'],
  [bounded({ number: [1, 20] }), 'line-clamp tab-size'],
  [
    tracks,
    'grid grid-template grid-template-columns grid-template-rows grid-auto-columns grid-auto-rows',
  ],
  [
    lines,
    'grid-area grid-column grid-column-start grid-column-end grid-row grid-row-start grid-row-end',
  ],
  [bounded({ px: [0, 2000], number: [1, 12] }), 'columns column-count'],
  [shadow, 'box-shadow text-shadow'],
  [bounded({ px: [8, 96], percent: [50, 600], view: [0.5, 8] }), 'font-size'],
  [bounded({ px: [8, 160], percent: [80, 400], number: [0.8, 4] }), 'line-height'],
  [{ kind: 'font' }, 'font'],
  [bounded({ px: [-2, 16], number: [0, 0] }), 'letter-spacing'],
  [bounded({ px: [-2, 32], number: [0, 0] }), 'word-spacing'],
  [bounded({ px: [0, 64], percent: [0, 25], number: [0, 0] }), 'text-indent'],
  [
    bounded({ px: [0, 16], percent: [0, 50], number: [0, 0] }),
    'text-decoration text-decoration-thickness',
  ],
  [bounded({ px: [-4, 16], percent: [0, 50], number: [0, 0] }), 'text-underline-offset'],
  [bounded({ number: [0.4, 1], percent: [40, 100] }), 'opacity'],
  [{ kind: 'outline' }, 'outline outline-color outline-style outline-width'],
  [bounded({ px: [-4, 16], number: [0, 0] }), 'outline-offset'],
  [
    {
      kind: 'words',
      words: /^(?:baseline|sub|super|text-top|text-bottom|middle|top|bottom|inherit)$/i,
    },
    'vertical-align',
  ],
  [
    {
      kind: 'words',
      words:
        /^(?:auto|default|pointer|text|help|wait|progress|not-allowed|grab|grabbing|move|cell|copy|alias|crosshair|context-menu|vertical-text|zoom-in|zoom-out|no-drop|(?:[nsew]{1,2}|ew|ns|nesw|nwse|col|row)-resize|inherit)$/i,
    },
    'cursor',
  ],
  [{ kind: 'display' }, 'display'],
  [{ kind: 'words', words: /^(?:""|none|normal)$/i }, 'content'],
  [
    bounded({ ms: [0, 20_000], number: [0, 0] }),
    'transition transition-delay transition-duration transition-property transition-timing-function transition-behavior',
  ],
  [
    { kind: 'animation' },
    `animation animation-name animation-duration animation-delay animation-iteration-count animation-direction
    animation-fill-mode animation-timing-function animation-play-state`,
  ],
];

/** The rule of a property by its name in lower case; a property that is not in it may not be set. */
export const properties: ReadonlyMap<string, PropertyRule> = new Map(
  table.flatMap(([rule, names]) =>
    names.split(/\s+/).map((name): [string, PropertyRule] => [name, rule]),
  ),
);
