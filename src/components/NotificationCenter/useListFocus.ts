import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { ItemRow } from './listLines';

export interface ListFocusProps {
  readonly lines: readonly ItemRow[];
  readonly keys: readonly string[];
  readonly feed: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  /** Where focus goes when the last row is gone. */
  readonly before: RefObject<HTMLElement | null>;
  readonly onReadingChange: (isReading: boolean) => void;
}

/**
 * Which row has the focus or was the last to have it, and how focus gets to another, drawn or not. When the row under the
 * keyboard goes, the next one takes its place, else the one before, else the heading.
 */
export function useListFocus(props: ListFocusProps) {
  const { lines, keys, feed, scrollTo, before } = props;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const activeIndex = activeKey === null ? -1 : keys.indexOf(activeKey);
  const wanted = useRef<string | null>(null);
  const wasInside = useRef(false);
  const place = useRef(0);

  const find = (key: string) =>
    [...(feed.current?.querySelectorAll<HTMLElement>('article') ?? [])].find(
      (element) => element.dataset.key === key,
    );
  /** Focuses the notification at `index`, if there is one. */
  const focusRow = (index: number): ItemRow | null => {
    const row = lines[index];
    if (row === undefined) return null;
    wanted.current = row.key;
    scrollTo(index);
    setActiveKey(row.key);
    find(row.key)?.focus();
    return row;
  };

  useEffect(() => {
    const element = wanted.current === null ? undefined : find(wanted.current);
    if (element !== undefined) {
      wanted.current = null;
      if (!element.contains(document.activeElement)) element.focus();
    }
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (activeIndex >= 0) place.current = activeIndex;
    if (!wasInside.current || !isLost || activeKey === null) return;
    if (activeIndex >= 0) {
      find(activeKey)?.focus({ preventScroll: true });
      return;
    }
    if (focusRow(place.current) ?? focusRow(Math.min(place.current, lines.length) - 1)) return;
    wasInside.current = false;
    before.current?.focus();
  });

  return {
    activeIndex,
    focusRow,
    setActiveKey,
    feedHandlers: {
      onFocus: () => {
        wasInside.current = true;
        props.onReadingChange(true);
      },
      onBlur: (event: FocusEvent) => {
        if (feed.current?.contains(event.relatedTarget)) return;
        wasInside.current = false;
        props.onReadingChange(false);
      },
    },
  };
}
