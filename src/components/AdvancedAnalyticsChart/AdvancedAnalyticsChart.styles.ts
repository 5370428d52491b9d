import { styled } from 'styled-components';
import { Button, textStyles } from '../../internal';

/** The picture with its axes. Nothing in it reaches beyond its edges. */
export const Frame = styled.div`
  ${textStyles.meta}
  direction: inherit;
  isolation: isolate;
  min-inline-size: 0;
  position: relative;
`;

export const Canvas = styled.canvas`
  block-size: 100%;
  inline-size: 100%;
  inset: 0;
  position: absolute;

  @media print {
    display: none;
  }
`;

/** Axes, grid and marks above the figures. Left to right in every script: time and numbers are not mirrored. */
export const Drawing = styled.svg`
  block-size: 100%;
  direction: ltr;
  inline-size: 100%;
  inset: 0;
  overflow: visible;
  pointer-events: none;
  position: absolute;

  text {
    fill: var(--aut-color-text-muted);
    font-family: inherit;
    font-size: var(--aut-font-size-1);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .grid line {
    stroke: var(--aut-color-border-default);
    shape-rendering: crispEdges;
  }
`;

/** What takes pointer and keyboard, as large as the plot. */
export const Surface = styled.div`
  border-radius: 2px;
  cursor: crosshair;
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
`;

/** Colours for the canvas. A change of theme is a change of these, which the transition reports. */
export const Probe = styled.div`
  background-color: var(--aut-color-series-1);
  block-size: 0;
  border-color: var(--aut-color-series-2);
  color: var(--aut-color-text-muted);
  inline-size: 0;
  outline-color: var(--aut-color-series-3);
  overflow: hidden;
  position: absolute;
  transition:
    background-color 1ms step-start,
    border-color 1ms step-start,
    color 1ms step-start;
  visibility: hidden;
`;

export const Notice = styled.div`
  ${textStyles.body}
  align-items: center;
  color: var(--aut-color-text-muted);
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-2);
  inset: 0;
  justify-content: center;
  pointer-events: none;
  position: absolute;
  text-align: center;
`;

export const NoticeButton = styled(Button)`
  pointer-events: auto;
`;

export const Actions = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;

/** Where crosshair and tooltip are moved by hand; they are found by their parts. */
export const Overlay = styled.div`
  inset: 0;
  pointer-events: none;
  position: absolute;
  z-index: 2;

  &[data-shown='none'] > :is([data-part='crosshair'], [data-part='dots'], [data-part='tooltip']),
  &[data-shown='crosshair'] > [data-part='tooltip'] {
    display: none;
  }

  > * {
    inset-block-start: 0;
    left: 0;
    position: absolute;
  }

  [data-part='crosshair'] {
    background-color: var(--aut-color-border-strong);
    inline-size: 1px;
    margin-left: -0.5px;
  }

  [data-part='shade'] {
    background-color: var(--aut-color-primary-soft);
    border-inline: 1px solid var(--aut-color-primary-indicator);
    opacity: 0.6;
  }

  [data-part='dot'] {
    background-color: currentcolor;
    block-size: 8px;
    border: 1.5px solid var(--aut-color-surface-raised);
    border-radius: 50%;
    inline-size: 8px;
    left: -4px;
    position: absolute;
    top: -4px;
  }

  [data-part='dot'][data-active] {
    outline: 2px solid currentcolor;
  }

  [data-part='tooltip'] {
    background-color: var(--aut-color-surface-overlay);
    border: 1px solid var(--aut-color-border-default);
    border-radius: var(--aut-radius-control);
    box-shadow: var(--aut-shadow-float);
    color: var(--aut-color-text-default);
    display: grid;
    gap: var(--aut-space-1);
    inline-size: max-content;
    padding: var(--aut-space-2);
  }

  &[data-shown='pinned'] [data-part='tooltip'] {
    border-color: var(--aut-color-border-strong);
    pointer-events: auto;
    user-select: text;
  }

  [data-part='place'] {
    color: var(--aut-color-text-muted);
  }

  [data-part='rows'] {
    display: grid;
    gap: 2px var(--aut-space-2);
    grid-template-columns: 8px minmax(0, auto) auto;
  }

  [data-part='row']:not([hidden]) {
    display: contents;
  }

  [data-part='swatch'] {
    align-self: center;
    background-color: currentcolor;
    block-size: 8px;
    border-radius: 2px;
    forced-color-adjust: none;
  }

  [data-part='label'] {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [data-part='value'] {
    font-variant-numeric: tabular-nums;
    font-weight: var(--aut-font-weight-medium);
    text-align: end;
    white-space: nowrap;
  }

  [data-part='row'][data-active] [data-part='label'] {
    font-weight: var(--aut-font-weight-semibold);
  }

  [data-part='note'] {
    color: var(--aut-color-text-muted);
    font-size: inherit;
    grid-column: 2 / -1;
  }

  :is([data-part='note'], [data-part='more']):empty {
    display: none;
  }

  [data-part='more'] {
    color: var(--aut-color-text-muted);
  }
`;
