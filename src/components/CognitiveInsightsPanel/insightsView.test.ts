import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../i18n';
import { emptyMemory, reduceMemory } from '../../insights';
import { anyInsight, buildInsight } from '../../test/buildInsight';
import { createRecall } from './createRecall';
import { groupOf } from './groupItems';
import { type FeedItem, type InsightsViewInput, insightsView } from './insightsView';
import { panelMessages } from './messages/panelMessages';
import { recallNothing } from './recall';
import { summarySentence } from './summarySentence';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, panelMessages);
const base: InsightsViewInput = {
  insights: [],
  recall: recallNothing,
  narrow: (insights) => insights,
  thresholds: undefined,
  pinnedIds: undefined,
  rank: undefined,
  groupBy: undefined,
  state: { status: 'ready' },
  isDisabled: false,
  signalsChecked: null,
  daysOfData: null,
  daysNeeded: null,
  others: 0,
  now: 1_000,
};
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('insightsView', () => {
  it('sets low confidence apart, keeps unknown among the findings, and hides neither', () => {
    const view = insightsView({
      ...base,
      insights: [
        buildInsight({ id: 'low', title: 'x', confidence: { kind: 'probability', value: 0.1 } }),
        buildInsight({ id: 'unknown', title: 'y' }),
      ],
    });
    expect(idsOf(view.stated)).toEqual(['unknown']);
    expect(idsOf(view.possible)).toEqual(['low']);
  });

  it('shows what follows from a cause with its cause', () => {
    const view = insightsView({
      ...base,
      insights: [
        buildInsight({ id: 'effect', title: 'Cost rises', severity: 'low', rootCauseId: 'cause' }),
        buildInsight({ id: 'cause', title: 'Disk fails', severity: 'critical' }),
      ],
    });
    expect(idsOf(view.stated)).toEqual(['cause']);
    expect(idsOf(view.stated[0]?.followers ?? [])).toEqual(['effect']);
  });

  it('does not bring back what was put off before its time is known to be up', () => {
    const insight = buildInsight();
    const intent = { kind: 'snooze', id: 'a', until: 500 } as const;
    const memory = reduceMemory(emptyMemory, {
      type: 'remember',
      opId: '1',
      at: 0,
      intent,
      insight,
    });
    const recall = createRecall(memory, format);
    const input = { ...base, insights: [insight], recall };
    expect(idsOf(insightsView({ ...input, now: null }).stated)).toEqual([]);
    expect(insightsView(input).stated[0]?.backBecause).toMatch(/^Back because/);
  });

  it('never loses a finding, and says the same for any order of the input', () => {
    fc.assert(
      fc.property(fc.array(anyInsight, { maxLength: 8 }), (insights) => {
        const view = insightsView({ ...base, insights });
        const shown = [...view.stated, ...view.possible].flatMap(({ insight, followers }) => [
          insight,
          ...followers,
        ]);
        expect(new Set(shown)).toEqual(new Set(view.visible));
        expect(view.counts.all).toBe(view.visible.length);
      }),
    );
  });
});

describe('summarySentence', () => {
  const sentence = (input: Partial<InsightsViewInput>, predictions = 0) =>
    summarySentence(insightsView({ ...base, ...input }), predictions, [], format);

  it('says how many are grave', () => {
    const insights = [
      buildInsight({ severity: 'critical' }),
      buildInsight({
        id: 'b',
        title: 'y',
        severity: 'low',
        confidence: { kind: 'categorical', level: 'high' },
      }),
    ];
    expect(sentence({ insights }, 3)).toBe('2 insights (1 critical or high) and 3 predictions.');
  });

  it('says nothing where a placeholder says it', () => {
    expect(sentence({})).toBe('');
  });

  it.each(['kind', 'severity', 'source'] as const)(
    'grouped by %s holds each finding once, groups unbroken and in order of their first',
    (groupBy) => {
      fc.assert(
        fc.property(fc.array(anyInsight), (insights) => {
          const flat = insightsView({ ...base, insights });
          const grouped = insightsView({ ...base, insights, groupBy });
          const groups = (items: readonly FeedItem[]) =>
            items.map((item) => groupOf(item, groupBy));
          const starts = (all: readonly string[]) => all.filter((one, at) => one !== all[at - 1]);
          for (const list of ['stated', 'possible'] as const) {
            expect(new Set(idsOf(grouped[list]))).toEqual(new Set(idsOf(flat[list])));
            expect(grouped[list]).toHaveLength(flat[list].length);
            expect(starts(groups(grouped[list]))).toEqual([...new Set(groups(flat[list]))]);
          }
        }),
      );
    },
  );
});
