import { styled } from 'styled-components';
import { textStyles } from '../../../internal';

export const Why = styled.div`
  column-gap: var(--aut-space-6);
  columns: 20rem;
  padding-block: var(--aut-space-3) var(--aut-space-1);

  > section {
    break-inside: avoid;
    padding-block-end: var(--aut-space-4);
  }

  p,
  ul {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  ul {
    padding-inline-start: var(--aut-space-4);
  }
`;

export const Hint = styled.p`
  margin: 0 0 var(--aut-space-3);
`;

export const Heading = styled.p`
  ${textStyles.section}
`;

export const Facts = styled.dl`
  display: grid;
  gap: var(--aut-space-1);
  margin: 0;

  > div {
    display: grid;
    gap: var(--aut-space-1) var(--aut-space-3);
    grid-template-columns: 8rem minmax(0, 1fr);
  }

  dt {
    ${textStyles.meta}
    line-height: var(--aut-line-height-3);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/* Words take what they need, so that all bars have one width and one middle. */
export const Factors = styled.table`
  border-collapse: collapse;
  inline-size: 100%;

  th,
  td {
    padding-block: var(--aut-space-1);
    padding-inline: 0;
    text-align: start;
    vertical-align: middle;
  }

  tbody th {
    font-weight: var(--aut-font-weight-regular);
    inline-size: 40%;
    overflow-wrap: anywhere;
    padding-inline-end: var(--aut-space-3);
  }

  td:last-child {
    inline-size: 1%;
    padding-inline-start: var(--aut-space-3);
    white-space: nowrap;
  }
`;

/* Two halves: what lowers a finding grows from the middle to the start, what raises it to the end. */
export const Track = styled.svg`
  block-size: 8px;
  display: block;
  inline-size: 100%;
  overflow: visible;

  [dir='rtl'] &,
  &:dir(rtl) {
    transform: scaleX(-1);
  }

  line {
    stroke: var(--aut-color-border-strong);
  }

  rect {
    fill: var(--aut-color-neutral-indicator);
  }

  rect[data-direction='increases'] {
    fill: var(--aut-color-primary-indicator);
  }

  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
  }
`;

/** What a person has to say about a finding, below all that it says. */
export const Answer = styled.div`
  align-items: flex-start;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-3);
  padding-block-start: var(--aut-space-3);
`;

export const Correction = styled.form`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  margin-block-start: var(--aut-space-2);
  max-inline-size: 40rem;
`;

export const Row = styled.div`
  @container aut-panel (max-width: 36rem) {
    > ${Heading} {
      flex: 1 0 100%;
    }
  }

  align-content: start;
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);

  @media (forced-colors: active) {
    > [aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
