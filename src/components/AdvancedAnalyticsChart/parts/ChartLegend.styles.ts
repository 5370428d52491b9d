import { css, styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal';

/** A series to a row, its figures in columns. */
const table = css`
  > ul {
    display: grid;
  }

  [data-part='series'] {
    flex-wrap: wrap;
    inline-size: 100%;
  }

  bdi,
  [data-part='figure'] {
    flex: 1 1 6.5rem;
  }

  [data-part='figure'] {
    text-align: end;
  }
`;

/**
 * The list of series: a sample of each line in its colour and dash, its name, its figures. Its parts are told apart by
 * names, as in the frame. The padding is room for the focus ring of an item at the edge.
 * What is hidden from the eye in it stays in it, and does not make the page longer.
 */
export const Legend = styled.div<{ $isTable: boolean }>`
  display: grid;
  gap: var(--aut-space-2);
  grid-template-columns: minmax(0, 1fr);
  margin-block-start: var(--aut-space-3);

  > ul {
    ${textStyles.meta}
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--aut-space-1);
    list-style: none;
    margin: 0;
    margin-inline-start: calc(-1 * var(--aut-space-2));
    max-block-size: 8.5rem;
    overflow-y: auto;
    padding: 4px;
    margin-block: -4px;
    position: relative;
  }

  li {
    max-inline-size: 100%;
  }

  [data-part='series'] {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--aut-radius-control);
    color: var(--aut-color-text-default);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 6px;
    margin: 0;
    max-inline-size: 100%;
    text-align: start;

    &:hover {
      background-color: var(--aut-color-neutral-soft);
    }

    &[aria-pressed='false'] {
      color: var(--aut-color-text-muted);
      text-decoration: line-through;
    }
    ${focusRing}
  }

  li > button {
    min-block-size: 28px;
    padding: 0 var(--aut-space-2);
  }

  [data-part='series'] > svg {
    block-size: 10px;
    flex: none;
    inline-size: 16px;
    overflow: visible;
  }

  [aria-pressed='false'] > svg {
    opacity: 0.35;
  }

  bdi {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [data-part='figure'] {
    color: var(--aut-color-text-muted);
    flex: none;
    font-variant-numeric: tabular-nums;

    b {
      color: var(--aut-color-text-default);
      font-weight: var(--aut-font-weight-medium);
    }
  }
  ${({ $isTable }) => $isTable && table}
`;
