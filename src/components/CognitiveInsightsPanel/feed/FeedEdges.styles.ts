import { styled } from 'styled-components';
import { LinkButton } from '../../../internal';

export const More = styled.div`
  align-items: center;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-3);
  justify-content: space-between;
  padding-block: var(--aut-space-1);
`;

export const MoreButton = styled(LinkButton)`
  font-weight: var(--aut-font-weight-medium);
  min-block-size: var(--aut-control-height);
`;

/* It takes the place above the first card while there is something new; nothing below it is covered. */
export const Fresh = styled.div`
  display: flex;
  justify-content: center;
  padding-block: var(--aut-space-2);
`;

export const FreshButton = styled(LinkButton)`
  background-color: var(--aut-color-primary-soft);
  border-radius: var(--aut-radius-pill);
  color: var(--aut-color-primary-text);
  font-weight: var(--aut-font-weight-medium);
  min-block-size: 28px;
  padding-inline: var(--aut-space-3);

  &:hover {
    background-color: var(--aut-color-primary-soft-hover);
  }
`;
