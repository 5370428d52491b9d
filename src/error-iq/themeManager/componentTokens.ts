import type { ColorName } from '../../theme';

/** What may stand for a component's token: a colour by its token, or a size by its token or in pixels. */
export type ComponentToken =
  { readonly kind: 'color'; readonly usual: ColorName } | { readonly kind: 'radius' | 'space' };

/** The tokens of the component tier, as `tokens/component` has them. */
export const componentTokens: Readonly<Record<string, Readonly<Record<string, ComponentToken>>>> = {
  panel: {
    background: { kind: 'color', usual: 'surface-raised' },
    border: { kind: 'color', usual: 'border-default' },
    radius: { kind: 'radius' },
    padding: { kind: 'space' },
  },
  button: {
    background: { kind: 'color', usual: 'primary-solid' },
    'background-hover': { kind: 'color', usual: 'primary-solid-hover' },
    'background-active': { kind: 'color', usual: 'primary-solid-active' },
    border: { kind: 'color', usual: 'primary-indicator' },
    text: { kind: 'color', usual: 'primary-on-solid' },
    radius: { kind: 'radius' },
  },
  chart: {
    grid: { kind: 'color', usual: 'border-default' },
    axis: { kind: 'color', usual: 'text-muted' },
    threshold: { kind: 'color', usual: 'danger-indicator' },
  },
};

/** Two colours that lie on each other, with the contrast they keep in the standard modes and with more contrast. */
export interface ComponentPair {
  /** `component/token`, or the name of a colour. */
  readonly front: string;
  readonly back: string;
  readonly minimum: number;
  readonly minimumMore: number;
}

const text = { minimum: 4.5, minimumMore: 7 };
const mark = { minimum: 3, minimumMore: 4.5 };

/** Every pair that the components make of these tokens. */
export const componentPairs: readonly ComponentPair[] = [
  { front: 'button/text', back: 'button/background', ...text },
  { front: 'button/text', back: 'button/background-hover', ...text },
  { front: 'button/text', back: 'button/background-active', ...text },
  { front: 'button/border', back: 'panel/background', ...mark },
  { front: 'text-default', back: 'panel/background', ...text },
  { front: 'text-muted', back: 'panel/background', ...text },
  { front: 'chart/axis', back: 'panel/background', ...text },
  { front: 'chart/threshold', back: 'panel/background', ...mark },
];
