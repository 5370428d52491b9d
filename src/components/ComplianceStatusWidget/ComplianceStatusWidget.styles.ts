import { styled } from 'styled-components';
import { MetaText } from '../../internal/index';

/** A time in small print that goes to the next line as a whole. */
export const SmallTime = styled(MetaText)`
  display: inline-block;
`;

/** The view, and beside it the pane of the control that is open; in a narrower panel the pane takes its place. */
export const Workspace = styled.div`
  @container aut-panel (width > 58rem) {
    &[data-has-detail='true'] {
      align-items: start;
      display: grid;
      gap: var(--aut-space-5);
      grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
    }
  }
`;

export const Main = styled.div`
  container: aut-panel / inline-size;
  min-inline-size: 0;

  @container aut-panel (width <= 58rem) {
    [data-has-detail='true'] > & {
      display: none;
    }
  }
`;

/** What stands at the end of the header. */
export const HeaderActions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);

  > [data-part='held'] {
    visibility: hidden;
  }
`;
