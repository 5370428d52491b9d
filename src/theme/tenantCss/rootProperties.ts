import { sides, type PropertyRule } from './properties';

const refused = null;
const onlyWords = (words: RegExp): PropertyRule => ({ kind: 'words', words });
const wholeWidth: PropertyRule = { kind: 'bounded', bounds: { percent: [100, 100] } };

const table: readonly (readonly [rule: PropertyRule | null, names: string])[] = [
  [
    refused,
    `box-shadow outline outline-color outline-offset outline-style outline-width float clear resize
    aspect-ratio align-self justify-self place-self flex flex-basis flex-grow flex-shrink order
    grid-area grid-column grid-column-start grid-column-end grid-row grid-row-start grid-row-end
    container container-type writing-mode`,
  ],
  [wholeWidth, 'width height inline-size block-size max-height max-block-size'],
  [{ kind: 'bounded', bounds: { percent: [0, 100] } }, 'min-width min-inline-size'],
  [
    {
      kind: 'bounded',
      bounds: { px: [320, 4000], percent: [100, 100], view: [100, 100] },
    },
    'max-width max-inline-size',
  ],
  [
    { kind: 'bounded', bounds: { px: [0, 64], percent: [0, 10], view: [0, 5], number: [0, 0] } },
    `margin ${sides('margin')} padding ${sides('padding')}`,
  ],
  [onlyWords(/^(?:block|flow-root|flex|grid)$/i), 'display'],
  [onlyWords(/^(?:hidden|clip|auto|scroll)$/i), 'overflow overflow-x overflow-y'],
];

/**
 * Stricter rules for the tenant's root itself, by property; `null` refuses. The root's box is the border between the
 * tenant and the page: a sheet may paint it, but not move it, stretch it, empty it, or paint around it.
 */
export const rootProperties: ReadonlyMap<string, PropertyRule | null> = new Map(
  table.flatMap(([rule, names]) =>
    names.split(/\s+/).map((name): [string, PropertyRule | null] => [name, rule]),
  ),
);
