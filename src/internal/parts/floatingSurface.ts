import { css, keyframes } from 'styled-components';

const enter = keyframes`
  from {
    opacity: 0;
    transform: translateY(4px);
  }
`;

/** What floats above the page: tooltips and popovers. */
export const floatingSurface = css`
  animation: ${enter} var(--aut-motion-enter) var(--aut-motion-ease);
  background-color: var(--aut-color-surface-overlay);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  box-shadow: var(--aut-shadow-float);
  box-sizing: border-box;
  color: var(--aut-color-text-default);
  font-family: var(--aut-font-family);
  overflow-wrap: anywhere;
  z-index: 1000;
`;
