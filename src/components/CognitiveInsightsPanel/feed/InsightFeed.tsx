import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, MetaText } from '../../../internal';
import { cardStep, firstCards, fitWindow, showEarlier, showLater } from './cardWindow';
import { InsightCard, type InsightCardProps } from './InsightCard';
import * as S from './InsightFeed.styles';
import type { FeedItem } from '../insightsView';
import { useHeldOrder } from './useHeldOrder';

export interface InsightFeedProps extends Omit<InsightCardProps, 'item' | 'position' | 'setSize'> {
  /** The accessible name of the list. */
  readonly label: string;
  readonly items: readonly FeedItem[];
}

/**
 * Findings, one card under the other; at most 60 are drawn, however many there are. While the focus is inside, the
 * order stays and what is new waits behind a button. Renders the feed of WAI-ARIA APG. Keyboard: Page Down and Page Up
 * go to the next and the previous card, Control with End and Home leave the list.
 */
export function InsightFeed({ label, items: next, ...card }: InsightFeedProps) {
  const { format } = card;
  const feed = useRef<HTMLDivElement>(null);
  const { items, fresh, release, handlers } = useHeldOrder(next);
  const [chosen, setChosen] = useState(firstCards);
  const { from, to } = fitWindow(chosen, items.length);
  // The card that gets the focus once it is drawn.
  const [wanted, setWanted] = useState<{ readonly id: string | undefined }>({ id: undefined });

  useEffect(() => {
    if (wanted.id !== undefined) cardOf(feed.current, wanted.id)?.focus();
  }, [wanted]);

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    const cards = cardsIn(feed.current);
    if (event.ctrlKey && (event.key === 'End' || event.key === 'Home')) {
      if (focusBeside(feed.current, event.key === 'End')) event.preventDefault();
      return;
    }
    if (step === undefined) return;
    const index = cards.findIndex((each) => each.contains(event.target as Node));
    const target = cards[index + step];
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    } else if (step === 1 && to < items.length) {
      event.preventDefault();
      more();
    } else if (step === -1 && from > 0) {
      event.preventDefault();
      earlier();
    }
  };
  const more = () => {
    setWanted({ id: items[to]?.id });
    setChosen(showLater({ from, to }, items.length));
  };
  const earlier = () => {
    setWanted({ id: items[from - 1]?.id });
    setChosen(showEarlier({ from, to }));
  };

  return (
    <div {...handlers}>
      {fresh.length > 0 && (
        <S.Fresh>
          <Button
            onClick={() => {
              release();
              setChosen(firstCards);
              setWanted({ id: fresh[0]?.id });
            }}
          >
            {format.text('newInsights', { count: fresh.length })}
          </Button>
        </S.Fresh>
      )}
      {from > 0 && (
        <S.More>
          <MetaText>{rangeText(from, to, items.length, format)}</MetaText>
          <Button onClick={earlier}>
            {format.text('showEarlier', { count: Math.min(cardStep, from) })}
          </Button>
        </S.More>
      )}
      <div ref={feed} role="feed" aria-label={label} onKeyDown={move}>
        {items.slice(from, to).map((item, index) => (
          <InsightCard
            key={item.id}
            {...card}
            item={item}
            position={from + index + 1}
            setSize={items.length}
          />
        ))}
      </div>
      {to < items.length && (
        <S.More>
          <MetaText>{rangeText(from, to, items.length, format)}</MetaText>
          <Button onClick={more}>
            {format.text('showMore', { count: Math.min(cardStep, items.length - to) })}
          </Button>
        </S.More>
      )}
    </div>
  );
}

function rangeText(
  from: number,
  to: number,
  count: number,
  format: InsightCardProps['format'],
): string {
  return format.text('shown', { from: from + 1, to, count });
}

function cardsIn(feed: HTMLElement | null): HTMLElement[] {
  return [...(feed?.querySelectorAll<HTMLElement>('[data-part=insight]') ?? [])];
}

function cardOf(feed: HTMLElement | null, id: string): HTMLElement | undefined {
  return cardsIn(feed).find((card) => card.dataset.insight === id);
}

const focusable = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

/** Moves the focus out of the list, to what takes it next on the page or, backwards, to what took it before. */
function focusBeside(feed: HTMLElement | null, isForward: boolean): boolean {
  if (feed === null) return false;
  const side = isForward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = [...feed.ownerDocument.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => !feed.contains(element) && feed.compareDocumentPosition(element) & side,
  );
  const target = isForward ? beside[0] : beside.at(-1);
  target?.focus();
  return target !== undefined;
}
