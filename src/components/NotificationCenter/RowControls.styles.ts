import { styled } from 'styled-components';
import { focusRing } from '../../internal/index';
import { Article, Dot, Line } from './NotificationRow.styles';

/* Both show where the pointer or the focus is; the box everywhere as soon as one row is selected. */
export const SelectBox = styled.input`
  accent-color: var(--aut-color-primary-indicator);
  block-size: 16px;
  cursor: pointer;
  inline-size: 16px;
  margin: 0;
  opacity: 0;

  ${Line}:hover &, ${Article}:focus-within &, [data-selecting] &, &:checked {
    opacity: 1;

    /* Beside the box, not in its place: what is unread stays so to the eye. */
    + ${Dot} {
      place-self: start end;
    }
  }
  ${focusRing}
`;

/* Also while something is open from one of them, wherever the focus is. */
export const RowButtons = styled.div`
  display: flex;
  margin-block: -4px;
  opacity: 0;

  &:has([aria-expanded='true']) {
    opacity: 1;
  }

  ${Line}:hover &, ${Article}:focus-within & {
    opacity: 1;
  }

  @media (hover: none) {
    opacity: 1;
  }
`;
