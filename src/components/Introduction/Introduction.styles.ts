import { styled } from 'styled-components';
import { textStyles } from '../../internal/index';

/* An inbox reaches its own edges, so that what stands in it keeps its distance from them. */
export const Frame = styled.section`
  ${textStyles.body}
  align-items: center;
  background-color: var(--aut-color-surface-sunken);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  color: var(--aut-color-text-default);
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-3);
  justify-content: space-between;
  margin-block-end: var(--aut-space-4);
  padding: var(--aut-space-3);
  text-align: start;

  &[data-topic='notifications'] {
    margin-inline: var(--aut-space-4);
  }
`;

/* Room for two lines of text, so that nothing below moves from step to step. */
export const Step = styled.div`
  flex: 1 1 16rem;
  min-block-size: calc(var(--aut-line-height-1) + 3 * var(--aut-line-height-3));
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;

export const Position = styled.div`
  ${textStyles.meta}
  font-variant-numeric: tabular-nums;
`;

export const Title = styled.div`
  font-weight: var(--aut-font-weight-semibold);
`;

export const Text = styled.div`
  color: var(--aut-color-text-muted);
  max-inline-size: 60ch;
`;

export const Actions = styled.div`
  display: flex;
  flex: none;
  gap: var(--aut-space-2);
`;
