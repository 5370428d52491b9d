import { styled } from 'styled-components';
import { focusRing } from './focusRing';

/** Renders a `<button>` that reads as text in a line: the name of a thing that opens. */
export const LinkButton = styled.button.attrs({ type: 'button' })`
  background: none;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: inherit;
  cursor: pointer;
  font: inherit;
  letter-spacing: inherit;
  margin: 0;
  padding: 0;
  text-align: start;
  text-decoration: underline transparent;
  text-underline-offset: 0.2em;
  transition: text-decoration-color var(--aut-motion-state) var(--aut-motion-ease);

  &:hover {
    text-decoration-color: currentcolor;
  }
  ${focusRing}
`;
