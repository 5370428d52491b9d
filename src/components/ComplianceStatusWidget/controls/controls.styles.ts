import { css, styled } from 'styled-components';
import {
  Button,
  ClampedText,
  clampLines,
  focusRing,
  LinkButton,
  MetaText,
  textStyles,
} from '../../../internal/index';
import { Box, Head, HeadCell, middle, narrow, Row } from '../grid/grid.styles';

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

/** The line below a row, as wide as its texts. */
const line = css`
  border-block-end-color: transparent;

  &::after {
    border-block-end: 1px solid var(--aut-color-border-default);
    content: '';
    inset: auto var(--aut-space-2) -1px;
    position: absolute;
  }
`;

/** Rows are tinted a little beyond their texts, which stay in line with the panel's title. */
export const ListBox = styled(Box)`
  margin-inline: calc(-1 * var(--aut-space-2));
  padding-inline: var(--aut-space-2);
`;

export const ListHead = styled(Head)`
  ${line}
  display: grid;
  margin-inline: calc(-1 * var(--aut-space-2));
  padding-inline: var(--aut-space-2);
  gap: var(--aut-space-3);
  grid-template-columns: var(--aut-list-wide);

  ${middle} {
    grid-template-columns: var(--aut-list-middle);
  }

  ${narrow} {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    position: absolute;
  }
`;

export const ListHeadCell = styled(HeadCell)`
  &[data-column='due'] {
    text-align: end;
  }
`;

/** Sorts by its column. A narrow panel has no heads to press, and a choice of the order in their place. */
export const Sort = styled.button.attrs({ type: 'button' })`
  align-items: center;
  background: none;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: inherit;
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  gap: 2px;
  margin: 0;
  min-block-size: 24px;
  padding: 0;
  text-align: inherit;

  &:hover {
    color: var(--aut-color-text-default);
  }
  ${focusRing}

  ${narrow} {
    display: none;
  }
`;

/** What only a narrow panel has. */
export const InNarrow = styled.div`
  display: none;

  ${narrow} {
    display: block;
  }
`;

export const ListRow = styled(Row)`
  ${line}
  align-items: center;
  cursor: pointer;
  display: grid;
  inset-inline: calc(-1 * var(--aut-space-2));
  gap: var(--aut-space-3);
  grid-template-columns: var(--aut-list-wide);
  padding: var(--aut-space-1) var(--aut-space-2);

  &:hover:not([data-selected='true']) {
    background-color: var(--aut-color-neutral-soft);
  }

  ${middle} {
    grid-template-columns: var(--aut-list-middle);
  }

  ${narrow} {
    gap: var(--aut-space-1);
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--aut-space-3);
  }
`;

export const Cell = styled.div`
  ${textStyles.body}
  min-inline-size: 0;

  &[data-column='reference'] {
    color: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-2);
  }

  &[data-column='control'] {
    font-weight: var(--aut-font-weight-medium);
  }

  &[data-column='due'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  ${narrow} {
    display: grid;
    gap: var(--aut-space-3);
    grid-template-columns: 6rem minmax(0, 1fr);

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

/** A second line of small print in a cell. */
export const Beneath = styled(MetaText)`
  display: block;
`;
