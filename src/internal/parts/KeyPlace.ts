import { styled } from 'styled-components';

/** Where the button stands that shows the keys: kept from the start, so that nothing moves when it comes. */
export const KeyPlace = styled.div`
  min-block-size: var(--aut-control-height);
  min-inline-size: var(--aut-control-height);
`;
