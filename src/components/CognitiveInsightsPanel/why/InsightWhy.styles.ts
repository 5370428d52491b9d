import { styled } from 'styled-components';
import { textStyles } from '../../../internal';

export const Why = styled.div`
  display: grid;
  gap: var(--aut-space-4) var(--aut-space-6);
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  padding-block: var(--aut-space-3) var(--aut-space-1);

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

/** A bar with its words beside it. */
export const Weight = styled.div`
  align-items: center;
  display: grid;
  gap: 0 var(--aut-space-3);
  grid-template-columns: minmax(4rem, 1fr) minmax(0, auto);
`;

export const Row = styled.div`
  align-content: start;
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;
