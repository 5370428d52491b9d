import { css, styled } from 'styled-components';
import { ClampedText, clampLines, focusRing, MetaText, textStyles } from '../../../internal/index';
import { Head, HeadCell, narrow, Row } from '../grid/grid.styles';

const nameWidth = '16rem';
const cellWidth = '7.5rem';

/** As wide as its columns, which may be wider than the panel: its box scrolls. */
export const Matrix = styled.div`
  min-inline-size: max(100%, calc(${nameWidth} + var(--aut-matrix-columns) * ${cellWidth}));

  ${narrow} {
    min-inline-size: max(100%, calc(9rem + var(--aut-matrix-columns) * ${cellWidth}));
  }
`;

const columns = `minmax(${nameWidth}, 2fr) repeat(var(--aut-matrix-columns), minmax(${cellWidth}, 1fr))`;
const narrowColumns = `9rem repeat(var(--aut-matrix-columns), minmax(${cellWidth}, 1fr))`;

export const MatrixHead = styled(Head)`
  display: grid;
  grid-template-columns: ${columns};

  ${narrow} {
    grid-template-columns: ${narrowColumns};
  }
`;

/** Stays beside the columns as they scroll, over the room for focus rings too. */
const besideColumns = css`
  inset-inline-start: -4px;
  margin-inline-start: -4px;
  padding-inline-start: 4px;
  position: sticky;
`;

export const MatrixHeadCell = styled(HeadCell)`
  background-color: var(--aut-panel-background);
  padding-inline: calc(var(--aut-space-2) + 1px) var(--aut-space-2);

  &[data-column='0'] {
    ${besideColumns}
    z-index: 1;
  }
`;

export const MatrixRow = styled(Row)`
  cursor: pointer;
  display: grid;
  grid-template-columns: ${columns};

  ${narrow} {
    grid-template-columns: ${narrowColumns};
  }
`;

export const NameCell = styled.div`
  ${textStyles.body}
  align-content: center;
  background-color: inherit;
  min-inline-size: 0;
  padding-block: var(--aut-space-1);
  padding-inline-end: var(--aut-space-3);
  ${besideColumns}
  ${focusRing}

  &:focus-visible {
    outline-offset: 0;
  }
`;

export const Reference = styled.span`
  ${textStyles.meta}
  display: block;
`;

export const MatrixCell = styled.div`
  align-content: center;
  border-inline-start: 1px solid var(--aut-color-border-default);
  font-size: var(--aut-font-size-2);
  font-variant-numeric: tabular-nums;
  line-height: var(--aut-line-height-2);
  min-inline-size: 0;
  padding: var(--aut-space-1) var(--aut-space-2);
  ${focusRing}

  &:focus-visible {
    outline-offset: -2px;
  }
`;

/** A control's title: on one line, or on two where the column is narrow. */
export const Title = styled(ClampedText).attrs({ lines: 1 })`
  ${narrow} {
    ${clampLines(2)}
  }
`;

/** The first requirement and what there is to say beside it, on one line where there is room. */
export const Answer = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-2);

  > ${MetaText} {
    line-height: inherit;
  }
`;

export const Nothing = styled.span`
  color: var(--aut-color-text-muted);
`;
