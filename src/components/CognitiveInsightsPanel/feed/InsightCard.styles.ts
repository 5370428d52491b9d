import { styled } from 'styled-components';
import { clampLines, focusRing, LinkButton, textStyles } from '../../../internal';

const narrow = '@container aut-panel (max-width: 36rem)';

// There is room for the ring of the focus; the text stays in line with the title.
export const Card = styled.article`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-3);
  grid-template-columns: 20px minmax(0, 1fr);
  margin-inline: calc(var(--aut-space-2) * -1);
  padding-block: var(--aut-space-3);
  padding-inline: var(--aut-space-2);
  position: relative;

  &::before {
    border-block-start: 1px solid var(--aut-color-border-default);
    content: '';
    inset: 0 var(--aut-space-2) auto;
    position: absolute;
  }

  &:focus-visible {
    border-radius: var(--aut-radius-control);
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: calc(var(--aut-focus-offset) * -1);

    /* The line would cut the ring. */
    &::before {
      content: none;
    }
  }

  > * {
    grid-column: 2;
    min-inline-size: 0;
  }

  /* A confidence stays near its sentence on a wide screen. */
  @container aut-panel (width > 88rem) {
    > * {
      max-inline-size: 64rem;
    }
  }
`;

export const KindIcon = styled.span`
  align-items: center;
  block-size: var(--aut-line-height-3);
  color: var(--aut-color-text-muted);
  display: inline-flex;
  grid-column: 1;
`;

export const Head = styled.header`
  align-items: flex-start;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-4);
  justify-content: space-between;
`;

export const Title = styled.h3`
  ${textStyles.body}
  flex: 1 1 18rem;
  font-weight: var(--aut-font-weight-medium);
  margin: 0;
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;

export const TitleButton = styled(LinkButton)`
  max-inline-size: 100%;
  overflow-wrap: anywhere;
`;

export const Confidence = styled.span`
  ${textStyles.meta}
  flex: none;
  line-height: var(--aut-line-height-3);

  ${narrow} {
    flex-basis: 100%;
  }
`;

export const Marks = styled.div`
  ${textStyles.meta}
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
`;

export const Summary = styled.p`
  ${textStyles.body}
  color: var(--aut-color-text-muted);
  margin: 0;
  max-inline-size: 72ch;
  overflow-wrap: anywhere;
  white-space: pre-line;

  &[data-state='closed'] {
    ${clampLines(2)}
  }
`;

export const Note = styled.p`
  ${textStyles.meta}
  color: var(--aut-color-text-default);
  margin: 0;
`;

export const Foot = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
  justify-content: space-between;
  min-block-size: 28px;
`;

export const Facts = styled.div`
  ${textStyles.meta}
  display: flex;
  flex: 1 1 12rem;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;

/*
 * The place is kept, so that nothing moves when the buttons are there or needed. Where it is a line of its own they are
 * always seen: it would be empty without them.
 */
export const Actions = styled.div`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: var(--aut-space-1);
  justify-content: flex-end;
  min-block-size: 28px;
  min-inline-size: min(17rem, 100%);
  margin-inline-end: calc(var(--aut-space-2) * -1);

  @media (hover: hover) {
    opacity: 0;
    transition: opacity var(--aut-motion-state) var(--aut-motion-ease);

    ${Card}:hover &,
    ${Card}:focus &,
    ${Card}:focus-within &,
    ${Facts}:empty + &,
    &[data-state='open'] {
      opacity: 1;
    }
  }

  ${narrow} {
    flex: 0 1 100%;
    justify-content: flex-start;
    margin-inline-start: calc(var(--aut-space-2) * -1);
    min-inline-size: 0;
    opacity: 1;
  }
`;

/** A small word in a border: what made this, or what became of it. */
export const Badge = styled.button.attrs({ type: 'button' as const })`
  ${textStyles.meta}
  appearance: none;
  background: none;
  border: 1px solid var(--aut-color-border-strong);
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-default);
  cursor: pointer;
  font-family: inherit;
  font-weight: var(--aut-font-weight-medium);
  margin: 0;
  min-block-size: 24px;
  min-inline-size: 24px;
  padding: 0 var(--aut-space-1);
  ${focusRing}
`;
