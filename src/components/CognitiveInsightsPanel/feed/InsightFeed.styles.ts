import { styled } from 'styled-components';

export const More = styled.div`
  align-items: center;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-3);
  justify-content: space-between;
  padding-block: var(--aut-space-3);
`;

/* It takes the place above the first card while there is something new; nothing below it is covered. */
export const Fresh = styled.div`
  display: flex;
  justify-content: center;
  padding-block: var(--aut-space-2);
`;
