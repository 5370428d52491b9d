import { styled } from 'styled-components';
import { Button } from '../../../internal';

/** A button at the foot of a card; where there is no room for both icon and word, the word, in line with the text above. */
export const Action = styled(Button).attrs({ $kind: 'quiet' as const })`
  font-size: var(--aut-font-size-2);
  gap: var(--aut-space-1);
  line-height: var(--aut-line-height-2);
  min-block-size: 28px;
  padding-inline: var(--aut-space-2);

  @container aut-panel (max-width: 18rem) {
    padding-inline: var(--aut-space-1);

    &:first-child {
      margin-inline-start: var(--aut-space-1);
    }

    svg {
      display: none;
    }
  }
`;
