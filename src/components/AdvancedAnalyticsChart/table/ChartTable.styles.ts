import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal';

export const Scroller = styled.div`
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  overflow: auto;
  ${focusRing}
`;

export const Table = styled.table`
  ${textStyles.body}
  border-collapse: separate;
  border-spacing: 0;
  font-variant-numeric: tabular-nums;
  inline-size: 100%;

  caption {
    ${textStyles.meta}
    padding: var(--aut-space-2) var(--aut-space-3);
    text-align: start;
  }

  :is(th, td) {
    block-size: var(--aut-row-height);
    border-block-end: 1px solid var(--aut-color-border-default);
    padding: 0 var(--aut-space-3);
    text-align: end;
    white-space: nowrap;
  }

  :is(th, td):first-child {
    text-align: start;
  }

  thead th {
    ${textStyles.section}
    background-color: var(--aut-color-surface-raised);
    inset-block-start: 0;
    position: sticky;
  }

  tbody th {
    font-weight: var(--aut-font-weight-regular);
  }

  tr[data-filler] td {
    border: 0;
    padding: 0;
  }
`;

export const SortButton = styled.button.attrs({ type: 'button' })`
  align-items: center;
  background: none;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: inherit;
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  gap: 4px;
  min-block-size: 28px;
  padding: 0 4px;
  ${focusRing}
`;

export const Missing = styled.span`
  color: var(--aut-color-text-muted);
`;
