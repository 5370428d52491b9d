import { styled } from 'styled-components';

/**
 * Text that a server sent: its writing direction is its own and touches nothing around it, and a word of any length
 * breaks instead of widening the page. Renders a `<bdi>`.
 */
export const ForeignText = styled.bdi`
  overflow-wrap: anywhere;
`;
