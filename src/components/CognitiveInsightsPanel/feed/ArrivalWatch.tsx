import { useEffect, useState } from 'react';
import { fingerprintInsight } from '../../../insights';
import { useMoreTexts } from '../../../internal';
import type { Insight } from '../../../model';
import type { InsightsView } from '../insightsView';
import { feedMessages } from '../messages/feedMessages';
import type { InsightFormat } from '../messages/panelMessages';

/**
 * Says what has come since the last answer, in a sentence for those who listen: "3 new insights, 1 critical". A finding
 * is new by what it says and not by its id; one that somebody dismissed or restored is not new, and a text that is still
 * being written is not told of before it is whole. Renders nothing; the sentence goes to `onTell`.
 */
export function ArrivalWatch({
  view,
  format: panelFormat,
  onTell,
}: {
  readonly view: InsightsView;
  readonly format: InsightFormat;
  readonly onTell: (sentence: string) => void;
}) {
  const format = useMoreTexts(panelFormat, feedMessages);
  const [seen, setSeen] = useState(() => ({ view, names: namesIn(view), text: '' }));
  if (seen.view !== view) {
    const fresh =
      seen.names.size === 0
        ? []
        : view.visible.filter(isWhole).filter((each) => !namesOf(each).some(isIn(seen.names)));
    const critical = fresh.filter(({ severity }) => severity === 'critical').length;
    const text =
      fresh.length === 0
        ? seen.text
        : format.text('newInsightsCritical', { count: fresh.length, critical });
    setSeen({ view, names: namesIn(view), text });
  }
  useEffect(() => {
    onTell(seen.text);
  }, [seen.text, onTell]);
  return null;
}

function namesIn({ visible, dismissed }: InsightsView): ReadonlySet<string> {
  const whole = [...visible, ...dismissed.map(({ insight }) => insight)].filter(isWhole);
  return new Set(whole.flatMap(namesOf));
}

function isWhole({ status }: Insight): boolean {
  return status !== 'streaming';
}

function namesOf(insight: Insight): readonly string[] {
  return [`print ${fingerprintInsight(insight)}`, `id ${insight.id}`];
}

function isIn(names: ReadonlySet<string>): (name: string) => boolean {
  return (name) => names.has(name);
}
