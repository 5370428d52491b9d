import { styled } from 'styled-components';
import { Panel } from '../../internal';

/* Its one small button stays beside the title, however narrow it is. */
export const Frame = styled(Panel)`
  > div > header {
    flex-wrap: nowrap;
  }
`;

/** The place of the button that lists the keys. */
export const KeyPlace = styled.div`
  min-block-size: var(--aut-control-height);
  min-inline-size: var(--aut-control-height);
`;
