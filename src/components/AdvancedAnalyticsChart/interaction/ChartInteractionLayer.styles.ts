import { styled } from 'styled-components';

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

  [data-part='row'][data-total] :is([data-part='label'], [data-part='value']) {
    border-block-start: 1px solid var(--aut-color-border-default);
    margin-block-start: 2px;
    padding-block-start: 2px;
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
