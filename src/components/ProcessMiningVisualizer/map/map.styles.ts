import { styled } from 'styled-components';
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

  > div > [role='alert'] {
    inset: auto auto var(--aut-space-3) var(--aut-space-3);
    position: absolute;
  }

  @container aut-panel (max-width: 40rem) {
    block-size: 26rem;
  }
`;

/** A page on a phone scrolls past the map; across it the map moves. */
export const Focusable = styled.div`
  block-size: 100%;
  border-radius: inherit;
  cursor: grab;
  outline: none;
  touch-action: pan-y;

  &:active {
    cursor: grabbing;
  }

  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: calc(-1 * var(--aut-focus-width));
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
  ${({ $at }) => `inset-inline-${$at}: var(--aut-space-3);`}
`;

export const Floating = styled.div`
  ${floatingSurface}
  animation: none;
  box-shadow: none;
  display: flex;
  z-index: auto;
`;
