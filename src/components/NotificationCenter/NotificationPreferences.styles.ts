import { styled } from 'styled-components';
import { focusRing, Icon, textStyles } from '../../internal/index';
import { Scroller } from './NotificationCenter.styles';

export const Table = styled.table`
  ${textStyles.body}
  border-collapse: collapse;
  inline-size: 100%;

  th,
  td {
    border-block-end: 1px solid var(--aut-color-border-default);
    inline-size: 4.5rem;
    padding: var(--aut-space-2);
    text-align: center;
    white-space: nowrap;
  }

  th:first-child {
    inline-size: auto;
    min-inline-size: 9rem;
    overflow-wrap: anywhere;
    padding-inline-start: var(--aut-space-4);
    text-align: start;
    white-space: normal;
  }

  thead th,
  [data-group] th {
    ${textStyles.section}
  }

  tbody th {
    font-weight: var(--aut-font-weight-regular);
  }

  /* In a popover or on a phone the four channels fit as well, their names on two lines if need be. */
  @container (max-width: 28rem) {
    th,
    td {
      inline-size: auto;
      padding-inline: 6px;
    }

    thead th {
      white-space: normal;
    }

    th:first-child {
      min-inline-size: 6.75rem;
    }
  }
`;

/* More channels scroll sideways, the page does not. */
export const Wide = styled.div`
  container-type: inline-size;
  overflow-x: auto;
`;

export const Content = styled(Scroller)`
  > :first-child {
    border: 0;
  }
`;

export const Note = styled.span`
  ${textStyles.meta}
  display: block;
`;

/** A checkbox that is drawn as a switch; in forced colours it names the system's itself, whose backgrounds are all one. */
export const Switch = styled.input`
  appearance: none;
  background-color: var(--aut-color-surface-raised);
  block-size: 20px;
  border: 1px solid var(--aut-color-border-strong);
  border-radius: var(--aut-radius-pill);
  cursor: pointer;
  inline-size: 34px;
  margin: 2px;
  position: relative;
  vertical-align: middle;

  &::before {
    background-color: var(--aut-color-border-strong);
    block-size: 14px;
    border-radius: inherit;
    content: '';
    inline-size: 14px;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    position: absolute;
  }

  &:checked {
    background-color: var(--aut-color-primary-indicator);
    border-color: var(--aut-color-primary-indicator);
  }

  &:checked::before {
    background-color: var(--aut-color-surface-raised);
    inset-inline-start: 16px;
  }

  &[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }
  ${focusRing}

  @media (forced-colors: active) {
    forced-color-adjust: none;
    background-color: Canvas;
    border-color: CanvasText;

    &::before {
      background-color: CanvasText;
    }

    &:checked {
      background-color: Highlight;
      border-color: Highlight;
    }

    &:checked::before {
      background-color: HighlightText;
    }
  }
`;

export const FailureMark = styled(Icon)`
  color: var(--aut-color-danger-indicator);
  flex: none;
`;

/* Beside the switch, and out of its column's way. */
export const LockMark = styled(Icon)`
  margin-inline-end: -14px;
  margin-inline-start: 2px;
  vertical-align: middle;
`;
