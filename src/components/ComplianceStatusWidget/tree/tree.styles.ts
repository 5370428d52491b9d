import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal/index';
import { Head, HeadCell, narrow, Row } from '../grid/grid.styles';

export const Commands = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1);
  margin-block-end: var(--aut-space-1);
  margin-inline-start: calc(-1 * var(--aut-space-3));
`;

const columns = 'minmax(0, 1fr) minmax(0, 22rem)';

export const TreeHead = styled(Head)`
  display: grid;
  gap: var(--aut-space-3);
  grid-template-columns: ${columns};

  ${narrow} {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    position: absolute;
  }
`;

export const TreeHeadCell = styled(HeadCell)``;

export const TreeRow = styled(Row)`
  align-items: center;
  cursor: pointer;
  display: grid;
  gap: 0 var(--aut-space-3);
  grid-template-columns: ${columns};
  padding-block: var(--aut-space-1);

  &:hover {
    background-color: var(--aut-color-neutral-soft);
  }

  --aut-tree-indent: calc(var(--aut-tree-depth) * 20px);

  ${narrow} {
    --aut-tree-indent: calc(var(--aut-tree-depth) * 12px);
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--aut-space-2);
  }
`;

export const TitleCell = styled.div`
  ${textStyles.body}
  align-items: flex-start;
  border-radius: var(--aut-radius-control);
  display: flex;
  gap: var(--aut-space-1);
  min-inline-size: 0;
  padding-inline-start: var(--aut-tree-indent);
  ${focusRing}

  &:focus-visible {
    outline-offset: -2px;
  }
`;

export const StandingCell = styled.div`
  ${textStyles.body}
  border-radius: var(--aut-radius-control);
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-2);
  min-inline-size: 0;
  ${focusRing}

  > * {
    line-height: var(--aut-line-height-3);
  }

  &:focus-visible {
    outline-offset: -2px;
  }

  ${narrow} {
    padding-inline-start: calc(var(--aut-tree-indent) + var(--aut-space-5) + var(--aut-space-1));
  }
`;

/** Opens by pointer; the keyboard has the arrow keys for it. */
export const Toggle = styled.span`
  block-size: var(--aut-line-height-3);
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-muted);
  display: grid;
  flex: none;
  inline-size: var(--aut-space-5);
  place-items: center;

  &:hover {
    background-color: var(--aut-color-neutral-soft-active);
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  &[data-open='true'] svg {
    transform: rotate(90deg);
  }
`;

export const Leaf = styled.span`
  block-size: var(--aut-line-height-3);
  color: var(--aut-color-text-muted);
  display: grid;
  flex: none;
  inline-size: var(--aut-space-5);
  place-items: center;

  svg:dir(rtl) {
    transform: scaleX(-1);
  }
`;

export const Title = styled.div`
  min-inline-size: 0;

  &[data-kind='framework'] {
    font-weight: var(--aut-font-weight-semibold);
  }

  &[data-kind='control'] {
    font-weight: var(--aut-font-weight-medium);
  }

  > bdi {
    display: inline;
  }
`;

export const Reference = styled.span`
  color: var(--aut-color-text-muted);
  font-size: var(--aut-font-size-2);
  font-weight: var(--aut-font-weight-regular);
  margin-inline-end: var(--aut-space-1);
`;
