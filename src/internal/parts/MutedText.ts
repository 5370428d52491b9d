import { styled } from 'styled-components';

/** Text of the size around it that steps back: what is missing, what only explains. Renders a `<span>`. */
export const MutedText = styled.span`
  color: var(--aut-color-text-muted);
`;
