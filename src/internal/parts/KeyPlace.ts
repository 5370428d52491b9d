import { styled } from 'styled-components';

/**
 * Where the button stands that shows the keys: kept from the start, so that nothing moves when it comes. Its icon ends
 * where the content below it ends.
 */
export const KeyPlace = styled.div`
  margin-inline-end: calc(var(--aut-space-2) * -1);
  min-block-size: var(--aut-control-height);
  min-inline-size: var(--aut-control-height);
`;
