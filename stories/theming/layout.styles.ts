import { styled } from 'styled-components';

/** The page of a theming story. */
export const Page = styled.main`
  box-sizing: border-box;
  display: grid;
  font-size: var(--aut-font-size-3);
  gap: var(--aut-space-6);
  line-height: var(--aut-line-height-3);
  margin-inline: auto;
  max-inline-size: 1120px;
  padding: var(--aut-space-5);

  @media (max-width: 480px) {
    gap: var(--aut-space-5);
    padding: var(--aut-space-3);
  }
`;

export const Section = styled.section`
  display: grid;
  gap: var(--aut-space-3);
  min-inline-size: 0;
`;

export const Heading = styled.h2`
  font-size: var(--aut-font-size-4);
  font-weight: var(--aut-font-weight-semibold);
  line-height: var(--aut-line-height-4);
  margin: 0;
`;

export const Note = styled.p`
  color: var(--aut-color-text-muted);
  margin: 0;
  max-inline-size: 68ch;
`;

/** Holds what may be wider than the page. */
export const Wide = styled.div`
  background: var(--aut-color-surface-raised);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  max-block-size: 420px;
  overflow: auto;
`;

export const Table = styled.table`
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
  inline-size: 100%;

  th,
  td {
    border-block-end: 1px solid var(--aut-color-border-default);
    padding: var(--aut-space-2);
    text-align: start;
    white-space: nowrap;
  }

  th {
    color: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-1);
    font-weight: var(--aut-font-weight-medium);
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  code {
    font-size: var(--aut-font-size-1);
  }
`;

/** A quiet button, named by a verb. */
export const ActionButton = styled.button`
  background: var(--aut-color-surface-raised);
  border: 1px solid var(--aut-color-border-strong);
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-default);
  cursor: pointer;
  font: inherit;
  font-weight: var(--aut-font-weight-medium);
  min-block-size: var(--aut-control-height);
  padding-inline: var(--aut-space-3);

  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;

export const Control = styled.label`
  color: var(--aut-color-text-muted);
  display: grid;
  font-size: var(--aut-font-size-2);
  gap: var(--aut-space-1);

  input,
  select,
  textarea {
    background: var(--aut-color-surface-raised);
    border: 1px solid var(--aut-color-border-strong);
    border-radius: var(--aut-radius-control);
    box-sizing: border-box;
    color: var(--aut-color-text-default);
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--aut-control-height);
    padding: var(--aut-space-1) var(--aut-space-2);
  }

  textarea {
    font-family: ui-monospace, monospace;
    min-block-size: 96px;
    resize: vertical;
  }

  :focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;
