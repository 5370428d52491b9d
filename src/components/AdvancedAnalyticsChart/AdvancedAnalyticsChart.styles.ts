import { styled } from 'styled-components';
import { clampLines, textStyles } from '../../internal';

/* The sentence comes after the first picture and moves nothing: two lines are kept for it, one where it is wide. */
export const Lead = styled.div`
  ${clampLines(2)}
  min-block-size: calc(2 * var(--aut-line-height-3));

  @container aut-panel (inline-size > 44rem) {
    -webkit-line-clamp: 1;
    min-block-size: var(--aut-line-height-3);
  }
`;

/**
 * The picture with its axes. Nothing in it reaches beyond its edges.
 *
 * Its parts are told apart by their names and not by components of their own: each of those would hold up the first
 * picture by half a millisecond. Drawings run from left to right in every script: time and numbers are not mirrored.
 * The inks are colours for the canvas; a change of theme is a change of theirs, which the transition reports.
 */
export const Frame = styled.div<{ $height: string }>`
  ${textStyles.meta}
  block-size: ${({ $height }) => $height};
  isolation: isolate;
  min-inline-size: 0;
  position: relative;

  > canvas,
  > svg {
    block-size: 100%;
    direction: ltr;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  @media print {
    > canvas {
      display: none;
    }
  }

  > svg text {
    fill: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-1);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .grid line {
    stroke: var(--aut-color-border-default);
    shape-rendering: crispEdges;
  }

  @media (forced-colors: active) {
    > svg text {
      fill: CanvasText;
    }
  }

  > [data-part='plot'] {
    border-radius: 2px;
    cursor: crosshair;
    inset: 0;
    position: absolute;
    touch-action: pan-y;

    &:focus {
      outline: none;
    }

    &:focus-visible,
    &[data-keys] {
      outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
      outline-offset: var(--aut-focus-offset);
    }
  }

  > [data-part='inks'] {
    background-color: var(--aut-color-series-1);
    block-size: 0;
    border-color: var(--aut-color-series-2);
    color: var(--aut-color-text-muted);
    inline-size: 0;
    overflow: hidden;
    position: absolute;
    transition:
      background-color 1ms step-start,
      border-color 1ms step-start,
      color 1ms step-start;
    visibility: hidden;
  }
`;
