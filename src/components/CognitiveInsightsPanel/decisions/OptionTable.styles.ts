import { styled } from 'styled-components';
import { fieldStyles, focusRing, textStyles } from '../../../internal';

const narrow = '@container aut-panel (max-width: 44rem)';

/* Options are columns, so that a line compares them; in a narrow panel each is a block of labelled lines. */
export const Table = styled.table`
  border-collapse: collapse;
  inline-size: 100%;
  table-layout: fixed;

  th,
  td {
    border-block-start: 1px solid var(--aut-color-border-default);
    overflow-wrap: anywhere;
    padding-block: var(--aut-space-2);
    padding-inline: 0 var(--aut-space-3);
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    ${textStyles.meta}
    line-height: var(--aut-line-height-3);
  }

  thead th:first-child {
    inline-size: 7rem;
  }

  ul {
    margin: 0;
    padding-inline-start: var(--aut-space-4);
  }

  ${narrow} {
    display: none;
  }
`;

export const Blocks = styled.div`
  display: none;

  ${narrow} {
    display: grid;
    gap: var(--aut-space-4);
    padding-block-end: var(--aut-space-3);
  }

  ul {
    margin: 0;
    padding-inline-start: var(--aut-space-4);
  }

  dl {
    display: grid;
    gap: var(--aut-space-1) var(--aut-space-3);
    grid-template-columns: 6rem minmax(0, 1fr);
    margin: 0;
    overflow-wrap: anywhere;
  }

  dt {
    ${textStyles.meta}
    line-height: var(--aut-line-height-3);
  }

  dd {
    margin: 0;
  }
`;

/** What nobody reported. */
export const Missing = styled.p`
  ${textStyles.meta}
  border-block-start: 1px solid var(--aut-color-border-default);
  margin: 0;
  overflow-wrap: anywhere;
  padding-block: var(--aut-space-2);
`;

export const Steps = styled.div`
  border-block-start: 1px solid var(--aut-color-border-default);
  padding-block-start: var(--aut-space-2);

  ol {
    margin: 0;
    overflow-wrap: anywhere;
    padding-inline-start: var(--aut-space-5);
  }
`;

export const StepsTitle = styled.p`
  ${textStyles.section}
  margin: 0;
`;

export const Choice = styled.label`
  align-items: start;
  cursor: pointer;
  display: flex;
  font-weight: var(--aut-font-weight-medium);
  gap: var(--aut-space-2);

  input {
    accent-color: var(--aut-color-primary-indicator);
    block-size: 16px;
    flex: none;
    inline-size: 16px;
    margin: 2px 0;
  }
`;

export const Options = styled.fieldset`
  border: 0;
  margin: 0;
  min-inline-size: 0;
  padding: 0;
`;

export const Act = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  padding-block-start: var(--aut-space-3);
`;

export const Says = styled.p`
  ${textStyles.body}
  border-radius: var(--aut-radius-control);
  flex: 1 1 100%;
  margin: 0;
  overflow-wrap: anywhere;
  ${focusRing}
`;

export const Typed = styled.input`
  ${fieldStyles}
  flex: 0 1 16rem;
  padding-inline: var(--aut-space-3);
`;
