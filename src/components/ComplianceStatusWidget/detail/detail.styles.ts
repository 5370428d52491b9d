import { styled } from 'styled-components';
import { focusRing, textStyles } from '../../../internal/index';
import { Bar } from '../actions/actionForm.styles';

/** Room for the pane, in a frame of its own where it stands beside the view. */
export const Side = styled.div`
  min-inline-size: 0;

  @container aut-panel (width > 58rem) {
    border: 1px solid var(--aut-color-border-default);
    border-radius: var(--aut-radius-card);
    inset-block-start: var(--aut-space-4);
    max-block-size: 46rem;
    overflow: auto;
    padding: var(--aut-space-4);
    position: sticky;
  }
`;

export const Pane = styled.aside`
  display: grid;
  gap: var(--aut-space-4);
  min-inline-size: 0;
  scroll-margin: var(--aut-space-4);

  &:focus {
    outline: none;
  }
`;

export const PaneHeader = styled.div`
  align-items: start;
  display: flex;
  gap: var(--aut-space-3);
  justify-content: space-between;
`;

export const PaneTitle = styled.h3`
  ${textStyles.title}
  margin: 0;
  min-inline-size: 0;
`;

export const Reference = styled.div`
  ${textStyles.meta}
`;

export const Close = styled.button.attrs({ type: 'button' })`
  align-items: center;
  background: none;
  block-size: var(--aut-control-height);
  border: 0;
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-muted);
  cursor: pointer;
  display: inline-flex;
  flex: none;
  inline-size: var(--aut-control-height);
  justify-content: center;
  margin: calc(-1 * var(--aut-space-1));
  padding: 0;

  &:hover {
    background-color: var(--aut-color-neutral-soft);
    color: var(--aut-color-text-default);
  }
  ${focusRing}
`;

export const Standing = styled.div`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-medium);
`;

export const Prose = styled.p`
  ${textStyles.body}
  margin: 0;
  overflow-wrap: anywhere;
`;

export const Facts = styled.dl`
  ${textStyles.body}
  display: grid;
  font-variant-numeric: tabular-nums;
  gap: var(--aut-space-1) var(--aut-space-3);
  grid-template-columns: max-content minmax(0, 1fr);
  margin: 0;

  dt {
    color: var(--aut-color-text-muted);
  }

  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Part = styled.section`
  border-block-start: 1px solid var(--aut-color-border-default);
  display: grid;
  gap: var(--aut-space-2);
  padding-block-start: var(--aut-space-3);
`;

export const PartTitle = styled.h4`
  ${textStyles.section}
  margin: 0;
`;

export const Records = styled.ul`
  display: grid;
  gap: var(--aut-space-3);
  list-style: none;
  margin: 0;
  padding: 0;
`;

export const Record = styled.li`
  ${textStyles.body}
  display: grid;
  gap: 2px;
  min-inline-size: 0;

  > ${Bar} {
    margin-block-start: var(--aut-space-1);
  }
`;

export const RecordTitle = styled.div`
  overflow-wrap: anywhere;

  a {
    color: var(--aut-color-primary-text);
    text-underline-offset: 0.2em;
    ${focusRing}
  }
`;

/** Small print in a row: status, dates, names. */
export const RecordFacts = styled.div`
  ${textStyles.meta}
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--aut-space-3);

  [data-part='status'] {
    color: var(--aut-color-text-default);
  }
`;

export const Nothing = styled.p`
  ${textStyles.meta}
  margin: 0;
`;

/** A check sum: in full, wherever it breaks. */
export const Code = styled.bdi.attrs({ dir: 'ltr' })`
  font-family: var(--aut-font-mono, monospace);
  overflow-wrap: anywhere;
`;
