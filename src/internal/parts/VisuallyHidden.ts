import { styled } from 'styled-components';

/** Text for those who listen. Renders a `<span>`. */
export const VisuallyHidden = styled.span`
  block-size: 1px;
  border: 0;
  clip-path: inset(50%);
  inline-size: 1px;
  margin: -1px;
  overflow: hidden;
  padding: 0;
  position: absolute;
  white-space: nowrap;
`;
