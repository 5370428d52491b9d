import { styled } from 'styled-components';

/** A line across the panel: a text that takes what room there is, and what can be done about it. */
export const Strip = styled.div`
  align-items: center;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  flex: none;
  flex-wrap: wrap;
  font-size: var(--aut-font-size-2);
  gap: var(--aut-space-1) var(--aut-space-3);
  line-height: var(--aut-line-height-2);
  overflow-wrap: anywhere;
  padding: var(--aut-space-2) var(--aut-space-4);

  > span:first-of-type {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }

  > button {
    font-weight: var(--aut-font-weight-medium);
  }
`;
