import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal/index';

export const Section = styled.section`
  border-block-start: 1px solid var(--aut-color-border-default);
  display: grid;
  gap: var(--aut-space-3);
  margin-block-start: var(--aut-space-5);
  min-inline-size: 0;
  padding-block-start: var(--aut-space-4);
`;

export const SectionHeader = styled.div`
  align-items: start;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-3);
  justify-content: space-between;
`;

export const SectionTitle = styled.h3`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-semibold);
  margin: 0;
`;

export const Sentence = styled.p`
  ${textStyles.meta}
  margin: 0;
  overflow-wrap: anywhere;
`;

/** Time runs from left to right in every language; the numbers beside the picture are text. */
export const Picture = styled.div`
  color: var(--aut-color-text-muted);
  direction: ltr;
  display: grid;
  font-size: var(--aut-font-size-1);
  font-variant-numeric: tabular-nums;
  gap: var(--aut-space-1) var(--aut-space-2);
  grid-template-columns: auto minmax(0, 1fr);
  line-height: var(--aut-line-height-1);
  margin-block-start: var(--aut-space-2);

  svg {
    block-size: 128px;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
`;

export const Scale = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  margin-block: -8px;
  text-align: end;
`;

export const Dates = styled.div`
  display: flex;
  grid-column: 2;
  justify-content: space-between;
`;

export const GridLine = styled.line`
  stroke: var(--aut-color-border-default);
  vector-effect: non-scaling-stroke;
`;

export const Run = styled.path`
  fill: none;
  stroke: var(--aut-color-series-1);
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 1.5px;
  vector-effect: non-scaling-stroke;

  &[data-is-point='true'] {
    stroke-width: 6px;
  }
`;

export const NewRules = styled.line`
  stroke: var(--aut-color-text-muted);
  stroke-dasharray: 3 3;
  vector-effect: non-scaling-stroke;
`;

/** Names the one upright at which other rules begin; beside it, on the side that has more room. */
export const RulesLabel = styled.div`
  font-size: var(--aut-font-size-1);
  grid-column: 2;
  line-height: var(--aut-line-height-1);
  min-inline-size: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;

  &[data-side='before'] {
    text-align: end;
  }
`;

export const TableBox = styled.div`
  max-block-size: 20rem;
  overflow: auto;
  ${focusRing}

  &:focus-visible {
    outline-offset: -2px;
  }
`;

export const Table = styled.table`
  ${textStyles.body}
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
  inline-size: 100%;

  th,
  td {
    border-block-end: 1px solid var(--aut-color-border-default);
    padding-block: var(--aut-space-1);
    padding-inline: 0 var(--aut-space-3);
    text-align: start;
    vertical-align: top;
  }

  th {
    ${textStyles.section}
  }

  td[data-figure],
  th[data-figure] {
    text-align: end;
  }
`;
