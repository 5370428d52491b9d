import { css } from 'styled-components';

/** The ring of whatever has the keyboard's focus. An outline, since it is drawn in forced colours and never moves a thing. */
export const focusRing = css`
  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;
