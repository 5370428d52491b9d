import { css } from 'styled-components';
import { focusRing } from './focusRing';
import { textStyles } from './textStyles';

/** A field to type or choose in: as high as a button, with a border that shows where it begins. */
export const fieldStyles = css`
  ${textStyles.body}
  appearance: none;
  background-color: var(--aut-color-surface-raised);
  block-size: var(--aut-control-height);
  border: 1px solid var(--aut-color-border-strong);
  border-radius: var(--aut-radius-control);
  box-sizing: border-box;
  color: var(--aut-color-text-default);
  font-family: inherit;
  inline-size: 100%;
  margin: 0;
  min-inline-size: 0;
  padding-block: 0;
  ${focusRing}
`;

/** The place of an icon inside a field; clicks go through it. */
export const fieldIconStyles = css`
  color: var(--aut-color-text-muted);
  inset-block: 0;
  margin-block: auto;
  pointer-events: none;
  position: absolute;
`;
