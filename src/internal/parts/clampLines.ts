import { css } from 'styled-components';

/** Shows so many lines at most; the rest stays in the document for those who listen or copy. */
export function clampLines(lines: number) {
  return css`
    -webkit-box-orient: vertical;
    -webkit-line-clamp: ${lines};
    display: -webkit-box;
    overflow: hidden;
  `;
}
