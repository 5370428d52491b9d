import { styled } from 'styled-components';
import { clampLines, ForeignText, LinkButton, textStyles } from '../../internal/index';

export const GroupLine = styled.div`
  ${textStyles.section}
  align-items: center;
  background-color: var(--aut-panel-background);
  display: flex;
  gap: var(--aut-space-1);
  min-block-size: 36px;
  padding: var(--aut-space-1) var(--aut-space-4);

  &[data-sticky] {
    border-block-end: 1px solid var(--aut-color-border-default);
    inset-block-start: 0;
    margin-block-end: -37px;
    position: sticky;
    z-index: 1;
  }
`;

export const GroupName = styled.h3`
  font: inherit;
  margin: 0;
  min-inline-size: 0;
`;

export const GroupCount = styled.span`
  ${textStyles.meta}
  flex: 1;
`;

export const Side = styled.div`
  align-items: flex-start;
  display: grid;
  justify-items: end;

  > * {
    grid-area: 1 / 1;
  }
`;

export const When = styled.span`
  ${textStyles.meta}
  font-variant-numeric: tabular-nums;
  line-height: var(--aut-line-height-3);
  max-inline-size: 8rem;
  text-align: end;
`;

/* All border, which forced colours draw too. */
export const Dot = styled.span`
  border: 3px solid var(--aut-color-primary-indicator);
  border-radius: var(--aut-radius-pill);
`;

/* The dot and the box that selects share one place, so that neither moves anything. */
export const Lead = styled.label`
  align-items: center;
  block-size: 24px;
  display: grid;
  inline-size: 24px;
  justify-items: center;
  margin-block: -2px;

  > * {
    grid-area: 1 / 1;
    margin: 0;
  }
`;

/* Time and buttons stand beside the title alone, so that the text below it has all the width, also of a phone. */
export const Line = styled.div`
  align-items: start;
  border-block-end: 1px solid var(--aut-color-border-default);
  column-gap: var(--aut-space-2);
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  min-block-size: var(--aut-row-height);
  padding-block: var(--aut-space-3);
  padding-inline: var(--aut-space-2) var(--aut-space-4);
  row-gap: 2px;

  > ${Side} {
    grid-column: 4;
    grid-row: 1;
  }

  @media (hover: none) {
    > ${Side} {
      align-items: center;
      display: flex;
      grid-column: 3 / -1;
      grid-row: auto;
      justify-content: space-between;
    }
  }
`;

/* A notification, and above it the heading of its group when that begins with it. */
export const Article = styled.article`
  outline: none;

  &:focus-visible > ${Line} {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: -2px;
  }

  &[data-part-of] > ${Line} {
    padding-inline-start: var(--aut-space-5);
  }

  > ${Line}:hover {
    background-color: var(--aut-color-surface-sunken);
  }

  &[data-selected] > ${Line} {
    background-color: var(--aut-color-primary-soft);
  }

  @media (hover: hover) {
    > ${Line}:hover
    ${When}[data-yields],
    &:focus-within
    ${When}[data-yields],
    &:has([data-part='more'][aria-expanded='true'])
    ${When}[data-yields] {
      opacity: 0;
      pointer-events: none;
    }
  }
`;

export const Main = styled.div`
  display: grid;
  flex: 1 1 0;
  gap: 2px;
  min-inline-size: 0;

  ${Line} > & {
    display: contents;

    > * {
      grid-column: 3 / -1;
    }

    > :first-child {
      grid-column: 3;
    }
  }
`;

/* The text is cut off, not the button around it: that would also cut its focus ring. */
export const Headline = styled(LinkButton)`
  font-weight: var(--aut-font-weight-regular);
  justify-self: start;
  max-inline-size: 100%;

  > ${ForeignText} {
    ${clampLines(2)}
    text-align: match-parent;
  }

  [data-unread] & {
    font-weight: var(--aut-font-weight-semibold);
  }

  [data-open] & > ${ForeignText} {
    -webkit-line-clamp: none;
    white-space: pre-wrap;
  }
`;

export const Body = styled.p`
  color: var(--aut-color-text-muted);
  margin: 0;
  overflow-wrap: anywhere;
  ${clampLines(2)}

  [data-open] & {
    -webkit-line-clamp: none;
    max-block-size: 20rem;
    overflow-y: auto;
    white-space: pre-wrap;
  }
`;

/* As high as its buttons, which come a moment later. */
export const Acts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-2);
  min-block-size: 32px;
  padding-block-start: 4px;
`;

export const Avatar = styled.span`
  align-items: center;
  background-color: var(--aut-color-neutral-soft-active);
  block-size: 20px;
  border-radius: var(--aut-radius-pill);
  color: var(--aut-color-text-default);
  display: flex;
  font-weight: var(--aut-font-weight-medium);
  justify-content: center;
  margin-inline-end: -2px;
  min-inline-size: 20px;
  overflow: hidden;
  padding-inline: 3px;
`;

export const Meta = styled.div`
  ${textStyles.meta}
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-2);
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;
