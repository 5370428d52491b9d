import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';

export interface RowWindowProps {
  readonly keys: readonly string[];
  /** Height of a row before it was ever measured, in CSS pixels. */
  readonly estimate: (index: number) => number;
  readonly scroller: RefObject<HTMLElement | null>;
}

export interface RowWindow {
  /** First and last index to draw; the last is not drawn. */
  readonly start: number;
  readonly end: number;
  /** Where a row begins, in CSS pixels; one more than there are rows, the last being the height of all. */
  readonly offsets: Float64Array;
  /** Give it to each drawn row's element as `ref`; the element carries its key in `data-key`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Where the scroller must be for a row to be seen whole. */
  readonly scrollTo: (index: number) => void;
}

const overscan = 4;
// What is drawn before there is a layout: on a server, and where nothing is ever laid out.
const unknownHeight = 640;

function scrollBox(box: HTMLElement, top: number): void {
  box.scrollTop = top;
}

function indexAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? Infinity) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Which rows of a long list to draw: those in sight and a few more. Rows are as high as they are; each is measured when
 * drawn. The list renders again only when other rows come into the window, not at each pixel. Own code, since a
 * virtualising library is ten times as much script as this, and here is no more to it than a sum of heights.
 */
export function useRowWindow({ keys, estimate, scroller }: RowWindowProps): RowWindow {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [sight, setSight] = useState({ top: 0, height: unknownHeight });

  const offsets = useMemo(() => {
    const sums = new Float64Array(keys.length + 1);
    keys.forEach((key, index) => {
      sums[index + 1] = (sums[index] ?? 0) + (heights.get(key) ?? estimate(index));
    });
    return sums;
  }, [keys, heights, estimate]);

  const keysNow = useRef(keys);
  useEffect(() => {
    keysNow.current = keys;
  }, [keys]);
  const observer = useRef<ResizeObserver | null>(null);
  const drawn = useRef(new Map<string, HTMLElement>());
  const read = useCallback((elements: Iterable<HTMLElement>) => {
    setHeights((known) => {
      const changed = [...elements].flatMap((element) => {
        const key = element.dataset.key;
        const height = element.offsetHeight;
        if (key === undefined || height === 0 || known.get(key) === height) return [];
        return [[key, height] as const];
      });
      if (changed.length === 0) return known;
      const heightsNow = new Map([...known, ...changed]);
      // A list through which rows pass all day would remember every one of them.
      if (heightsNow.size <= 2 * keysNow.current.length + 100) return heightsNow;
      return new Map(
        keysNow.current.flatMap((key) => {
          const height = heightsNow.get(key);
          return height === undefined ? [] : [[key, height] as const];
        }),
      );
    });
  }, []);

  const measure = useCallback((element: HTMLElement | null) => {
    const key = element?.dataset.key;
    if (element === null || key === undefined) return;
    const before = drawn.current.get(key);
    if (before === element) return;
    if (before !== undefined) observer.current?.unobserve(before);
    drawn.current.set(key, element);
    observer.current?.observe(element);
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (box === null || typeof ResizeObserver === 'undefined') return undefined;
    const look = () => {
      const height = box.clientHeight || unknownHeight;
      const top = box.scrollTop;
      // A step of half a row's height, so that most frames of a scroll change nothing.
      const stepped = Math.floor(top / 32) * 32;
      setSight((sightBefore) =>
        sightBefore.top === stepped && sightBefore.height === height
          ? sightBefore
          : { top: stepped, height },
      );
    };
    // Both wait for the end of the frame. A popover around the list hears of the same resize and draws at once, and React
    // with it whatever is urgent: rows that went within that very delivery would be a ResizeObserver loop.
    const rows = new ResizeObserver((entries) => {
      const elements = entries.flatMap(({ target }) =>
        target instanceof HTMLElement && target.isConnected ? target : [],
      );
      for (const [key, element] of drawn.current) {
        if (element.isConnected) continue;
        rows.unobserve(element);
        drawn.current.delete(key);
      }
      startTransition(() => read(elements));
    });
    const frame = new ResizeObserver(() => startTransition(look));
    observer.current = rows;
    drawn.current.forEach((element) => rows.observe(element));
    frame.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      rows.disconnect();
      frame.disconnect();
      box.removeEventListener('scroll', look);
      observer.current = null;
    };
  }, [scroller, read]);

  const count = keys.length;
  const start = Math.max(0, indexAt(offsets, sight.top) - overscan);
  const end = Math.min(count, indexAt(offsets, sight.top + sight.height) + 1 + overscan);
  const scrollTo = (index: number) => {
    const box = scroller.current;
    if (box === null) return;
    const top = offsets[index] ?? 0;
    const bottom = offsets[index + 1] ?? top;
    if (top < box.scrollTop) scrollBox(box, top);
    else if (bottom > box.scrollTop + box.clientHeight) scrollBox(box, bottom - box.clientHeight);
  };
  return { start: Math.min(start, Math.max(0, count - 1)), end, offsets, measure, scrollTo };
}
