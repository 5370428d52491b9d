import { css } from 'styled-components';

/** The sizes of text. Panels set nothing else, so that a page reads as one. */
export const textStyles = {
  /** 16/600: the title of a panel. */
  title: css`
    font-size: var(--aut-font-size-4);
    font-weight: var(--aut-font-weight-semibold);
    line-height: var(--aut-line-height-4);
  `,
  /** 13/600 muted: the title of a part, the head of a table. */
  section: css`
    color: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-2);
    font-weight: var(--aut-font-weight-semibold);
    line-height: var(--aut-line-height-2);
  `,
  /** 14/400: what is read. */
  body: css`
    font-size: var(--aut-font-size-3);
    font-weight: var(--aut-font-weight-regular);
    line-height: var(--aut-line-height-3);
  `,
  /** 12 muted: what is there when looked for. */
  meta: css`
    color: var(--aut-color-text-muted);
    font-size: var(--aut-font-size-1);
    font-weight: var(--aut-font-weight-regular);
    line-height: var(--aut-line-height-1);
  `,
  /** 28/600: the one big number of a card. */
  figure: css`
    font-size: var(--aut-font-size-6);
    font-variant-numeric: tabular-nums;
    font-weight: var(--aut-font-weight-semibold);
    letter-spacing: -0.01em;
    line-height: var(--aut-line-height-6);
  `,
} as const;
