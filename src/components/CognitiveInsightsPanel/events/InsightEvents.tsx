import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../../internal';
import type { Prediction } from '../../../model';
import type { InsightEventHandler } from '../insightEvent';
import type { InsightsView } from '../insightsView';
import { useOnce } from './useOnce';
import { unknownConfidences, unreadablePredictions } from './dataEvents';
import { watchCards } from './watchCards';

export interface InsightEventsProps {
  readonly content: RefObject<HTMLElement | null>;
  readonly view: InsightsView | null;
  readonly predictions: readonly Prediction[];
  readonly onEvent: InsightEventHandler;
}

/** Tells the app what people look at and what is wrong with the data. Renders nothing. */
export function InsightEvents({ content, view, predictions, onEvent }: InsightEventsProps): null {
  const latestRef = useLatest(onEvent);
  const tellOnce = useOnce(latestRef);
  useEffect(() => {
    if (view === null) return;
    tellOnce(unknownConfidences(view.visible));
    tellOnce(
      view.newlyReturned.map(({ insight, cause, record }) => ({
        key: `back ${record.opId} ${insight.id}`,
        event: { type: 'insight.resurfaced', id: insight.id, cause },
      })),
    );
  }, [view, tellOnce]);
  useEffect(() => {
    tellOnce(unreadablePredictions(predictions));
  }, [predictions, tellOnce]);
  useEffect(
    () => (content.current ? watchCards(content.current, latestRef) : undefined),
    [content, latestRef],
  );
  return null;
}
