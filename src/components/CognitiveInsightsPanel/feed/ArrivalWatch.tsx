import { useEffect, useState } from 'react';
import { useMoreTexts } from '../../../internal';
import type { Insight } from '../../../model';
import { feedMessages } from '../messages/feedMessages';
import type { InsightFormat } from '../messages/panelMessages';

/**
 * Says what has come since the last answer, in a sentence for those who listen: "3 new insights, 1 critical". A text
 * that is still being written is not told of before it is whole. Renders nothing; the sentence goes to `onTell`.
 */
export function ArrivalWatch({
  insights,
  format: panelFormat,
  onTell,
}: {
  readonly insights: readonly Insight[];
  readonly format: InsightFormat;
  readonly onTell: (sentence: string) => void;
}) {
  const format = useMoreTexts(panelFormat, feedMessages);
  const [seen, setSeen] = useState({ insights, ids: whole(insights), text: '' });
  if (seen.insights !== insights) {
    const ids = whole(insights);
    const isFirst = seen.insights.length === 0;
    const fresh = isFirst ? [] : [...ids].filter(([id]) => !seen.ids.has(id));
    const critical = fresh.filter(([, severity]) => severity === 'critical').length;
    const text =
      fresh.length === 0
        ? seen.text
        : format.text('newInsightsCritical', { count: fresh.length, critical });
    setSeen({ insights, ids, text });
  }
  useEffect(() => {
    onTell(seen.text);
  }, [seen.text, onTell]);
  return null;
}

function whole(insights: readonly Insight[]): ReadonlyMap<string, string | null> {
  const ready = insights.filter(({ status }) => status !== 'streaming');
  return new Map(ready.map(({ id, severity }) => [id, severity]));
}
