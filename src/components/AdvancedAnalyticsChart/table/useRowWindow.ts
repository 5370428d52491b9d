import { type RefObject, useEffect, useState } from 'react';

/** The rows of a long table that are in the page, and the room of the others, in CSS pixels. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Rows kept ready beyond both edges. */
const spare = 12;

/** Follows the scrolling of a table whose rows are all as high as its first. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [place, setPlace] = useState({ top: 0, height: 480, rowHeight: 44 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => {
      const row = element.querySelector<HTMLElement>('tbody tr:not([data-filler])');
      setPlace({
        top: element.scrollTop,
        height: element.clientHeight,
        rowHeight: row && row.offsetHeight > 0 ? row.offsetHeight : 44,
      });
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  }, [scroller]);
  const { top, height, rowHeight } = place;
  const from = Math.min(Math.max(0, Math.floor(top / rowHeight) - spare), Math.max(0, count - 1));
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { from, to, above: from * rowHeight, below: Math.max(0, count - to) * rowHeight };
}
