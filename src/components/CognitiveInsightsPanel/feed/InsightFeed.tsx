import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePart } from '../../../internal';
import { soonPart } from '../parts';
import { cardsIn } from './cardsIn';
import { firstCards, fitWindow } from './cardWindow';
import { InsightCard, type InsightCardProps } from './InsightCard';
import type { FeedItem } from '../insightsView';
import { useHeldOrder } from './useHeldOrder';

export interface InsightFeedProps extends Omit<
  InsightCardProps,
  'item' | 'before' | 'position' | 'setSize'
> {
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
  const soon = usePart(soonPart, false);
  const feed = useRef<HTMLDivElement>(null);
  const { items, fresh, keyOf, release, handlers } = useHeldOrder(next);
  const [chosen, setChosen] = useState(firstCards);
  const shown = fitWindow(chosen, items.length);
  const { from, to } = shown;
  const count = items.length;
  // The card that gets the focus once it is drawn.
  const [wanted, setWanted] = useState<{ readonly id: string | undefined }>({ id: undefined });

  useEffect(() => {
    if (wanted.id === undefined) return;
    cardsIn(feed.current)
      .find((each) => each.dataset.insight === wanted.id)
      ?.focus();
  }, [wanted]);

  const showLater = () => {
    setWanted({ id: items[to]?.id });
    if (soon) setChosen(soon.showLater(shown, count));
  };
  const showEarlier = () => {
    setWanted({ id: items[from - 1]?.id });
    if (soon) setChosen(soon.showEarlier(shown));
  };
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const wish = soon?.moveFocus(event, event.currentTarget);
    if (wish === 'later' && to < count) showLater();
    else if (wish === 'earlier' && from > 0) showEarlier();
    else return;
    event.preventDefault();
  };
  const showFresh = () => {
    release();
    setChosen(firstCards);
    setWanted({ id: fresh[0]?.id });
  };
  const edge = { shown, count, format };
  return (
    <div {...handlers}>
      {soon && fresh.length > 0 && (
        <soon.FreshInsights count={fresh.length} onShow={showFresh} format={format} />
      )}
      {soon && from > 0 && <soon.MoreCards {...edge} end="earlier" onShow={showEarlier} />}
      <div ref={feed} role="feed" aria-label={label} onKeyDown={move}>
        {items.slice(from, to).map((item, index) => (
          <InsightCard
            key={keyOf(item)}
            {...card}
            item={item}
            before={items[from + index - 1]}
            position={from + index + 1}
            setSize={count}
          />
        ))}
      </div>
      {soon && to < count && <soon.MoreCards {...edge} end="later" onShow={showLater} />}
    </div>
  );
}
