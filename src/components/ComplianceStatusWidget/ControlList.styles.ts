import { styled } from 'styled-components';
import { Button, ClampedText, clampLines, focusRing, LinkButton, textStyles } from '../../internal';

/* A row is a block of labelled lines, and choices fold behind a button. */
const narrow = '@container aut-panel (max-width: 44rem)';

/* Columns are as wide as their words: a text of several words may take two lines. */
const middle = '@container aut-panel (44rem < width <= 58rem)';

export const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-end: var(--aut-space-3);
`;

export const FiltersToggle = styled(Button)`
  display: none;

  ${narrow} {
    display: inline-flex;
  }
`;

export const FilterChoices = styled.div`
  display: flex;
  flex: 0 1 auto;
  gap: var(--aut-space-2);
  min-inline-size: 0;

  ${narrow} {
    flex-basis: 100%;

    > * {
      flex: 1 1 0;
    }

    &[data-state='closed'] {
      display: none;
    }
  }
`;

export const Table = styled.table`
  border-collapse: collapse;
  inline-size: 100%;
  table-layout: fixed;

  ${narrow} {
    display: block;

    tbody {
      display: block;
    }
  }
`;

export const TableHead = styled.thead`
  ${narrow} {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
`;

export const HeadCell = styled.th`
  ${textStyles.section}
  block-size: var(--aut-row-height);
  padding-block: 0;
  padding-inline: 0 var(--aut-space-3);
  text-align: start;
  vertical-align: middle;

  &[data-column='result'] {
    inline-size: 11rem;
  }

  &[data-column='reference'],
  &[data-column='framework'],
  &[data-column='owner'] {
    inline-size: 8rem;
  }

  &[data-column='due'] {
    inline-size: 12.5rem;
    padding-inline-end: 0;
    text-align: end;
  }

  ${middle} {
    &[data-column='result'] {
      inline-size: 9rem;
    }

    &[data-column='reference'],
    &[data-column='framework'],
    &[data-column='owner'] {
      inline-size: 6.25rem;
    }

    &[data-column='due'] {
      inline-size: 7rem;
    }
  }
`;

export const Row = styled.tr`
  border-block-start: 1px solid var(--aut-color-border-default);
  ${focusRing}

  ${narrow} {
    display: grid;
    gap: var(--aut-space-1);
    padding-block: var(--aut-space-3);
  }
`;

export const Cell = styled.td`
  ${textStyles.body}
  block-size: var(--aut-row-height);
  padding-block: var(--aut-space-1);
  padding-inline: 0 var(--aut-space-3);
  vertical-align: middle;

  &[data-column='reference'] {
    color: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-2);
    font-variant-numeric: tabular-nums;
  }

  &[data-column='control'] {
    font-weight: var(--aut-font-weight-medium);
  }

  &[data-column='due'] {
    font-variant-numeric: tabular-nums;
    padding-inline-end: 0;
    text-align: end;
  }

  ${narrow} {
    block-size: auto;
    display: grid;
    gap: var(--aut-space-3);
    grid-template-columns: 6rem minmax(0, 1fr);
    padding: 0;

    &[data-column='control'] {
      grid-template-columns: minmax(0, 1fr);
      order: -1;
    }

    &[data-column='due'] {
      text-align: start;
    }
  }
`;

export const CellLabel = styled.span`
  ${textStyles.meta}
  display: none;
  line-height: var(--aut-line-height-3);

  ${narrow} {
    display: block;

    [data-column='control'] > & {
      display: none;
    }
  }
`;

/** The name of a control that opens; as high as the texts beside it. */
export const Open = styled(LinkButton)`
  display: block;
  max-inline-size: 100%;
`;

/** On one line where rows have one, on two where they have two, or on four in a narrow panel. */
export const CellText = styled(ClampedText).attrs({ lines: 1 })`
  word-break: break-all;

  ${middle} {
    ${clampLines(2)}
    word-break: normal;
  }

  ${narrow} {
    ${clampLines(4)}
    word-break: normal;
  }
`;

export const More = styled.div`
  align-items: center;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-3);
  justify-content: space-between;
  padding-block-start: var(--aut-space-3);
`;

export const SkeletonRow = styled.div`
  align-items: center;
  block-size: var(--aut-row-height);
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  gap: var(--aut-space-5);
`;
