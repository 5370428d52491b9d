import type { ComponentPair, ComponentToken } from './componentToken';

// Generated from tokens/ by scripts/build-tokens.mjs: change the tokens, then run `npm run tokens`.

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

/** Every pair that the contrast contract asks of them. */
export const componentPairs: readonly ComponentPair[] = [
  {
    front: 'button/text',
    back: 'button/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'button/text',
    back: 'button/background-hover',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'button/text',
    back: 'button/background-active',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'button/border',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'text-default',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'text-muted',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'primary-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'secondary-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'accent-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'danger-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'warning-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'success-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'info-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'neutral-text',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'primary-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'secondary-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'accent-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'danger-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'warning-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'success-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'info-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'neutral-indicator',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'border-strong',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'focus-ring',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-1',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-2',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-3',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-4',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-5',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-6',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-7',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'series-8',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
  {
    front: 'chart/axis',
    back: 'panel/background',
    minimum: 4.5,
    minimumMore: 7,
  },
  {
    front: 'chart/threshold',
    back: 'panel/background',
    minimum: 3,
    minimumMore: 4.5,
  },
];
