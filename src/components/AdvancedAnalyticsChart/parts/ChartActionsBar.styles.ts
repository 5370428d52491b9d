import { styled } from 'styled-components';

/** The controls at the end of the header. Their parts are told apart by names, as in the frame. */
export const Bar = styled.div`
  &,
  > [role='group'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--aut-space-2);
  }

  @container aut-panel (inline-size < 28rem) {
    margin-inline-start: calc(var(--aut-space-3) * -1);
  }

  > [data-part='menu'] {
    inline-size: var(--aut-control-height);
    padding: 0;
  }

  > [data-part='toggle'] {
    color: var(--aut-color-text-muted);

    &[aria-pressed='true'] {
      background-color: var(--aut-color-neutral-soft-active);
      border-color: transparent;
      color: var(--aut-color-text-default);
    }
  }

  @media (forced-colors: active) {
    > [data-part='toggle'][aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
