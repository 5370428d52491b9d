import { styled } from 'styled-components';
import { LinkButton, textStyles } from '../../../internal/index';

export const Cards = styled.ul`
  display: grid;
  gap: var(--aut-space-3);
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  list-style: none;
  margin: 0;
  padding: 0;
`;

export const Card = styled.li`
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-3);
  min-inline-size: 0;
  padding: var(--aut-space-4);

  /* Beside a full card it would be a hollow one. */
  &[data-bare='true'] {
    align-self: start;
  }
`;

export const CardHeader = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-3);
  justify-content: space-between;
`;

export const CardTitle = styled.h3`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-semibold);
  margin: 0;
  min-inline-size: 0;
`;

export const CardStatus = styled.div`
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  min-inline-size: 0;
`;

/** The status in the place of a score, as high as one. */
export const Headline = styled.div`
  align-items: center;
  display: flex;
  font-size: var(--aut-font-size-4);
  line-height: var(--aut-line-height-4);
  min-block-size: var(--aut-line-height-6);
  overflow-wrap: anywhere;
`;

export const ScoreLine = styled.div`
  align-items: baseline;
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-2);
  padding-inline-end: 32px;
  position: relative;
`;

export const Figure = styled.div`
  ${textStyles.figure}
`;

export const IconButton = styled(LinkButton)`
  block-size: 24px;
  color: var(--aut-color-text-muted);
  display: grid;
  inline-size: 24px;
  inset-block-start: 6px;
  inset-inline-end: 0;
  place-content: center;
  position: absolute;

  &:hover {
    background-color: var(--aut-color-neutral-soft);
    color: var(--aut-color-text-default);
  }
`;

export const Results = styled.div`
  display: grid;
  gap: var(--aut-space-2);
`;

export const Legend = styled.ul`
  ${textStyles.meta}
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
  list-style: none;
  margin: 0;
  padding: 0;
`;

export const Facts = styled.dl`
  display: grid;
  font-size: var(--aut-font-size-2);
  font-variant-numeric: tabular-nums;
  gap: var(--aut-space-1) var(--aut-space-3);
  grid-template-columns: max-content minmax(0, 1fr);
  line-height: var(--aut-line-height-2);
  margin: 0;

  dt {
    color: var(--aut-color-text-muted);
  }

  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: end;
  }
`;

/** Below a score: a part of its own, at the same height in all cards of a row. */
export const FactsBelow = styled(Facts)`
  border-block-start: 1px solid var(--aut-color-border-default);
  margin-block-start: auto;
  padding-block-start: var(--aut-space-3);
`;

export const CardLink = styled(LinkButton)`
  align-items: center;
  align-self: start;
  display: inline-flex;
  font-size: var(--aut-font-size-2);
  font-weight: var(--aut-font-weight-medium);
  gap: 2px;
  line-height: 24px;
  margin-block: -2px;

  svg:dir(rtl) {
    transform: scaleX(-1);
  }
`;
