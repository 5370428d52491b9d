import { styled } from 'styled-components';

/** The place of the button that lists the keys. */
export const KeyPlace = styled.div`
  min-block-size: var(--aut-control-height);
  min-inline-size: var(--aut-control-height);
`;
