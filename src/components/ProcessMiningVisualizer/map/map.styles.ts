import { css, styled } from 'styled-components';
import { floatingSurface } from '../../../internal';

export const Window = styled.div`
  background-color: var(--aut-color-surface-sunken);
  background-image: radial-gradient(var(--aut-color-border-default) 1px, transparent 1px);
  background-size: 16px 16px;
  block-size: clamp(24rem, 76vh, 48rem);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  min-inline-size: 0;
  overflow: hidden;
  position: relative;

  @container aut-panel (max-width: 40rem) {
    block-size: 26rem;
  }
`;

export const Focusable = styled.div`
  block-size: 100%;
  border-radius: inherit;
  cursor: grab;
  outline: none;
  /* A page on a phone scrolls past the map; across it the map moves. */
  touch-action: pan-y;

  &:active {
    cursor: grabbing;
  }

  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: calc(-1 * var(--aut-focus-width));
  }
`;

/* A picture has no writing direction: names set their own. */
export const Picture = styled.svg`
  block-size: 100%;
  direction: ltr;
  display: block;
  font-family: var(--aut-font-family);
  inline-size: 100%;
  user-select: none;
`;

/** Steps of one ramp, from a quiet line to the brand's own colour. */
const ramp = [0, 1, 2, 3, 4].map(
  (level) => css`
    &[data-level='${level}'] {
      --line: color-mix(
        in oklab,
        var(--aut-color-primary-indicator) ${level * 25}%,
        var(--aut-color-border-strong)
      );
    }
  `,
);

export const Edge = styled.g`
  --line: color-mix(in oklab, var(--aut-color-border-strong) 85%, var(--aut-color-surface-sunken));
  cursor: pointer;

  .line {
    fill: none;
    stroke: var(--line);
    stroke-linecap: butt;
  }

  .head {
    fill: var(--line);
  }

  /* A line of a pixel is hard to hit. */
  .hit {
    fill: none;
    pointer-events: stroke;
    stroke: transparent;
    stroke-width: 14px;
  }

  &[data-shows='duration'] {
    ${ramp}
  }

  &[data-indirect] .line {
    stroke-dasharray: 5 4;
  }

  &&[data-mark='deviation'] {
    --line: var(--aut-color-warning-indicator);

    .line {
      stroke-dasharray: 7 4;
    }
  }

  &&[data-mark='more'] {
    --line: var(--aut-color-series-2);
  }

  &&[data-mark='less'] {
    --line: var(--aut-color-series-1);

    .line {
      stroke-dasharray: 2 3;
    }
  }

  &&[data-mark='bottleneck'] {
    --line: var(--aut-color-danger-indicator);
  }

  &&:hover,
  &&[data-selected] {
    --line: var(--aut-color-text-default);
  }

  @media (forced-colors: active) {
    --line: CanvasText;

    &&[data-mark] {
      --line: Highlight;
    }
  }
`;

export const EdgeFigure = styled.text`
  fill: var(--aut-color-text-muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  paint-order: stroke;
  pointer-events: none;
  stroke: var(--aut-color-surface-sunken);
  stroke-linejoin: round;
  stroke-width: 4px;
  text-anchor: middle;

  &[data-mark='bottleneck'] {
    fill: var(--aut-color-danger-text);
    font-weight: var(--aut-font-weight-semibold);
  }

  @media (forced-colors: active) {
    fill: CanvasText;
    stroke: Canvas;
  }
`;

export const Node = styled.g`
  cursor: pointer;

  .box {
    fill: var(--aut-color-surface-raised);
    stroke: var(--aut-color-border-default);
    transition: stroke var(--aut-motion-state) var(--aut-motion-ease);
  }

  .share {
    fill: var(--aut-color-primary-indicator);
  }

  .track {
    fill: var(--aut-color-neutral-soft);
  }

  .name {
    fill: var(--aut-color-text-default);
    font-size: 13px;
    font-weight: var(--aut-font-weight-medium);
  }

  .figure {
    fill: var(--aut-color-text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  text {
    text-anchor: middle;
    unicode-bidi: plaintext;
  }

  &:hover .box {
    stroke: var(--aut-color-border-strong);
  }

  &[data-mark='bottleneck'] .box {
    stroke: var(--aut-color-danger-indicator);
    stroke-width: 2px;
  }

  &[data-mark='bottleneck'] .figure {
    fill: var(--aut-color-danger-text);
  }

  &[data-mark='more'] .box {
    stroke: var(--aut-color-series-2);
    stroke-width: 2px;
  }

  &[data-mark='less'] .box {
    stroke: var(--aut-color-series-1);
    stroke-dasharray: 4 3;
    stroke-width: 2px;
  }

  &[data-selected] .box {
    stroke: var(--aut-color-primary-indicator);
    stroke-width: 2px;
  }

  .badge {
    fill: var(--aut-color-danger-solid);
  }

  .badge-sign {
    fill: var(--aut-color-danger-on-solid);
    font-size: 12px;
    font-weight: var(--aut-font-weight-semibold);
  }

  @media (forced-colors: active) {
    .box {
      fill: Canvas;
      stroke: CanvasText;
    }

    .name,
    .figure {
      fill: CanvasText;
    }

    &[data-selected] .box {
      stroke: Highlight;
    }
  }
`;

export const Terminal = styled.g`
  circle {
    fill: var(--aut-color-surface-raised);
    stroke: var(--aut-color-border-strong);
    stroke-width: 1.5px;
  }

  &[data-kind='end'] circle {
    stroke-width: 3px;
  }

  path,
  rect {
    fill: var(--aut-color-text-muted);
  }

  @media (forced-colors: active) {
    circle {
      fill: Canvas;
      stroke: CanvasText;
    }

    path,
    rect {
      fill: CanvasText;
    }
  }
`;

/** Where the walk by keys stands. */
export const Standpoint = styled.g`
  fill: none;
  pointer-events: none;
  stroke: var(--aut-color-focus-ring);
  stroke-width: 3px;

  @media (forced-colors: active) {
    stroke: Highlight;
  }
`;

export const Corner = styled.div<{ $at: 'start' | 'end' }>`
  display: flex;
  gap: var(--aut-space-1);
  inset-block-end: var(--aut-space-3);
  max-inline-size: calc(100% - 2 * var(--aut-space-3));
  position: absolute;
  ${({ $at }) =>
    $at === 'start'
      ? 'inset-inline-start: var(--aut-space-3);'
      : 'inset-inline-end: var(--aut-space-3);'}
`;

export const Floating = styled.div`
  ${floatingSurface}
  animation: none;
  box-shadow: none;
  display: flex;
  z-index: auto;
`;
