import { css, styled } from 'styled-components';
import { focusRing } from './focusRing';
import { textStyles } from './textStyles';

/** How loud a button is. One `primary` at most in a panel. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const kinds = {
  // The border shows where the button of a brand ends that is nearly the page's colour.
  primary: css`
    background-color: var(--aut-button-background);
    border-color: var(--aut-button-border);
    color: var(--aut-button-text);

    &:hover {
      background-color: var(--aut-button-background-hover);
    }

    &:active {
      background-color: var(--aut-button-background-active);
    }
  `,
  secondary: css`
    background-color: var(--aut-color-surface-raised);
    border-color: var(--aut-color-border-default);

    &:hover {
      background-color: var(--aut-color-neutral-soft);
    }

    &:active {
      background-color: var(--aut-color-neutral-soft-active);
    }
  `,
  quiet: css`
    background-color: transparent;

    &:hover {
      background-color: var(--aut-color-neutral-soft);
    }

    &:active {
      background-color: var(--aut-color-neutral-soft-active);
    }
  `,
};

/** Renders a `<button>` that a verb names; unless told otherwise it submits no form. */
export const Button = styled.button.attrs<{ $kind?: ButtonKind }>(({ type = 'button' }) => ({
  type,
}))`
  ${textStyles.body}
  align-items: center;
  border: 1px solid transparent;
  border-radius: var(--aut-button-radius);
  box-sizing: border-box;
  color: var(--aut-color-text-default);
  cursor: pointer;
  display: inline-flex;
  flex: none;
  font-family: inherit;
  font-weight: var(--aut-font-weight-medium);
  gap: var(--aut-space-2);
  justify-content: center;
  margin: 0;
  min-block-size: var(--aut-control-height);
  padding-block: 0;
  padding-inline: var(--aut-space-3);
  transition: background-color var(--aut-motion-state) var(--aut-motion-ease);
  ${focusRing}
  ${({ $kind = 'secondary' }) => kinds[$kind]}

  &[aria-pressed='true'] {
    background-color: var(--aut-color-primary-soft);
    border-color: var(--aut-color-primary-indicator);
    color: var(--aut-color-primary-text);
  }
`;
