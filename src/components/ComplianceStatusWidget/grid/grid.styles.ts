import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal/index';

/** A row is a block of labelled lines from here on, and choices fold behind a button. */
export const narrow = '@container aut-panel (max-width: 44rem)';

/** Columns are as wide as their words: a text of several words may take two lines. */
export const middle = '@container aut-panel (44rem < width <= 58rem)';

/** What scrolls: as high as a screen takes in at most. The padding is room for focus rings. */
export const Box = styled.div`
  margin-inline: -4px;
  max-block-size: min(40rem, 80vh);
  min-inline-size: 0;
  overflow: auto;
  overscroll-behavior: contain;
  padding-inline: 4px;
  position: relative;
  ${focusRing}

  &:focus-visible {
    outline-offset: -2px;
  }
`;

/** The head of the columns; it stays in sight. */
export const Head = styled.div`
  background-color: var(--aut-panel-background);
  border-block-end: 1px solid var(--aut-color-border-default);
  inset-block-start: 0;
  position: sticky;
  z-index: 1;
`;

/** Has the height of all rows; only some are drawn. */
export const Rows = styled.div`
  position: relative;
`;

/** One row at its place. */
export const Row = styled.div`
  background-color: var(--aut-panel-background);
  border-block-end: 1px solid var(--aut-color-border-default);
  inset-inline: 0;
  min-block-size: var(--aut-row-height);
  position: absolute;

  &[data-selected='true'] {
    background-color: var(--aut-color-primary-soft);
  }
  ${focusRing}

  &:focus-visible {
    outline-offset: -2px;
  }
`;

export const HeadCell = styled.div`
  ${textStyles.section}
  align-content: center;
  min-block-size: var(--aut-row-height);
  min-inline-size: 0;
  text-align: start;
`;
