import { css, styled } from 'styled-components';
import { rampColor } from './rampColor';

const ramp = [0, 1, 2, 3, 4].map(
  (level) => css`
    [data-level='${level}'] {
      color: ${rampColor(level)};
    }
  `,
);

/* A picture has no writing direction: names set their own. */
/**
 * The drawing of a map and the look of all in it. One sheet for the whole and plain elements inside: hundreds of styled
 * paths would cost more than all else when a slider moves.
 */
export const Picture = styled.svg`
  block-size: 100%;
  direction: ltr;
  display: block;
  font-family: var(--aut-font-family);
  inline-size: 100%;
  user-select: none;

  [data-item] {
    cursor: pointer;
  }

  .line,
  .head {
    color: color-mix(in oklab, var(--aut-color-border-strong) 85%, var(--aut-color-surface-sunken));
  }

  .line {
    fill: none;
    stroke: currentColor;
  }

  .head {
    fill: currentColor;
  }

  ${ramp}

  .line[data-indirect] {
    stroke-dasharray: 5 4;
  }

  [data-mark='deviation'] {
    color: var(--aut-color-warning-indicator);
  }

  .line[data-mark='deviation'] {
    stroke-dasharray: 7 4;
  }

  [data-mark='more'] {
    color: var(--aut-color-series-2);
  }

  [data-mark='less'] {
    color: var(--aut-color-series-1);
  }

  .line[data-mark='less'] {
    stroke-dasharray: 2 3;
  }

  [data-mark='bottleneck'] {
    color: var(--aut-color-danger-indicator);
  }

  .line:hover,
  .line:hover + .head,
  .line[data-selected],
  .head[data-selected] {
    color: var(--aut-color-text-default);
  }

  text {
    fill: var(--aut-color-text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    unicode-bidi: plaintext;
  }

  .of-line {
    paint-order: stroke;
    pointer-events: none;
    stroke: var(--aut-color-surface-sunken);
    stroke-linejoin: round;
    stroke-width: 6px;
  }

  .box {
    fill: var(--aut-color-surface-raised);
    stroke: var(--aut-color-border-default);
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

  [data-part='activity']:hover .box {
    stroke: var(--aut-color-border-strong);
  }

  [data-part='activity'][data-mark] .box {
    stroke: currentColor;
    stroke-width: 2px;
  }

  [data-mark='less'] .box {
    stroke-dasharray: 4 3;
  }

  [data-mark='bottleneck'] .figure,
  .of-line[data-mark='bottleneck'] {
    fill: var(--aut-color-danger-text);
  }

  .of-line[data-mark='bottleneck'],
  .sign {
    font-weight: var(--aut-font-weight-semibold);
  }

  [data-part='activity'][data-selected] .box {
    stroke: var(--aut-color-primary-indicator);
    stroke-width: 2px;
  }

  .badge {
    fill: var(--aut-color-danger-solid);
  }

  .sign {
    fill: var(--aut-color-danger-on-solid);
  }

  .ring {
    fill: var(--aut-color-surface-raised);
    stroke: var(--aut-color-border-strong);
    stroke-width: 1.5px;
  }

  [data-part='end'] .ring {
    stroke-width: 3px;
  }

  .terminal {
    fill: var(--aut-color-text-muted);
  }

  @media (forced-colors: active) {
    .line,
    .head {
      color: CanvasText;
    }

    [data-mark] {
      color: Highlight;
    }

    text,
    .terminal {
      fill: CanvasText;
    }

    .of-line {
      stroke: Canvas;
    }

    .box,
    .ring {
      fill: Canvas;
      stroke: CanvasText;
    }

    [data-part='activity'][data-selected] .box {
      stroke: Highlight;
    }
  }
`;
