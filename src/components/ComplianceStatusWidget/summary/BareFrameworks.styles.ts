import { styled } from 'styled-components';
import { LinkButton, textStyles } from '../../../internal/index';

/** A row in the place of many cards that would say nothing; it can be pressed as a whole. */
export const Fold = styled.div`
  align-items: center;
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  display: flex;
  gap: var(--aut-space-3);
  min-block-size: 44px;
  padding-inline: var(--aut-space-4);
  position: relative;

  &:not(:first-child) {
    margin-block-start: var(--aut-space-3);
  }

  &:hover {
    background-color: var(--aut-color-neutral-soft);
  }

  > svg {
    color: var(--aut-color-text-muted);
  }

  &[data-open='true'] {
    margin-block-end: var(--aut-space-3);

    > svg {
      transform: rotate(180deg);
    }
  }
`;

export const Toggle = styled(LinkButton)`
  flex: none;
  font-size: var(--aut-font-size-2);
  line-height: 24px;

  &:hover {
    text-decoration-color: transparent;
  }

  &::after {
    content: '';
    inset: 0;
    position: absolute;
  }
`;

/** As many names as fit on the line. */
export const Names = styled.span`
  ${textStyles.meta}
  flex: 1;
  min-inline-size: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
