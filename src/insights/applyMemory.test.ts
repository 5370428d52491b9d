import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Insight } from '../model';
import { anyInsight, buildInsight } from '../test/buildInsight';
import { anyIntent, dismissal, remember } from '../test/buildMemory';
import { applyMemory } from './applyMemory';
import { describeReturn } from './describeReturn';
import type { DismissScope } from './insightIntent';
import { emptyMemory, type InsightMemory } from './insightMemory';
import { matchesScope } from './matchesScope';
import { previewDismissal } from './previewDismissal';
import { rememberInsight } from './rememberInsight';

const idsOf = (insights: readonly Insight[]) => insights.map(({ id }) => id);

describe('applyMemory', () => {
  it('keeps a dismissed finding hidden under a new id, and shows it once it is graver, saying why', () => {
    const first = buildInsight({ id: 'a', severity: 'medium' });
    const memory = remember(first, [dismissal('similar')]);
    const polled = buildInsight({ id: 'b', severity: 'medium', createdAt: 7 });
    expect(applyMemory([polled], memory, 1).visible).toEqual([]);

    const graver = { ...polled, severity: 'high' };
    const { visible, returned } = applyMemory([graver], memory, 1);
    expect(visible).toEqual([graver]);
    expect(returned[0]).toMatchObject({ cause: 'severity-rose', isNew: true });
    expect(describeReturn(returned[0]!)).toBe(
      'Back because its severity rose from medium to high.',
    );
  });

  it('does not flicker: what came back stays, is new only once, and stays away when dismissed again', () => {
    const first = buildInsight({ severity: 'medium' });
    const graver = buildInsight({ severity: 'high' });
    const back = { kind: 'return', id: 'a', cause: 'severity-rose' } as const;
    const memory = remember(graver, [back], remember(first, [dismissal()]));
    expect(applyMemory([first], memory, 1).returned[0]).toMatchObject({
      cause: 'severity-rose',
      isNew: false,
    });

    const again = remember(graver, [dismissal()], memory);
    expect(applyMemory([graver], again, 1).dismissed).toHaveLength(1);
    expect(applyMemory([buildInsight({ severity: 'critical' })], again, 1).returned[0]?.cause).toBe(
      'became-critical',
    );
  });

  it('brings back what was dismissed for good only when it becomes critical', () => {
    const memory = remember(buildInsight({ severity: 'low' }), [dismissal('this', 'forever')]);
    const at = (fields: Partial<Insight>) => applyMemory([buildInsight(fields)], memory, 1e15);
    expect(at({ severity: 'high', impact: { ratio: 1 } }).visible).toEqual([]);
    expect(at({ severity: 'critical' }).visible).toHaveLength(1);
  });

  it('holds a dismissal to its time, and a snooze too', () => {
    const insight = buildInsight();
    for (const intent of [
      dismissal('this', 100),
      { kind: 'snooze', id: 'a', until: 100 } as const,
    ]) {
      const memory = remember(insight, [intent]);
      expect(applyMemory([insight], memory, 99).visible).toEqual([]);
      expect(applyMemory([insight], memory, 100).returned[0]?.cause).toBe('time-is-up');
    }
  });

  it('takes other evidence and clearly more impact for a material change, and new prose and figures not', () => {
    const evidence = (label: string, value: string) => ({
      why: null,
      factors: [],
      assumptions: [],
      limitations: [],
      evidence: [{ id: 'e', kind: 'metric', label, value, at: null, href: null, supports: null }],
    });
    const seen = buildInsight({ impact: { ratio: 0.5 }, explanation: evidence('errors', '12') });
    const memory = remember(seen, [dismissal()]);
    const cause = (fields: Partial<Insight>) =>
      applyMemory([{ ...seen, ...fields }], memory, 1).returned[0]?.cause;
    expect(
      cause({ summary: 'Put otherwise', explanation: evidence('errors', '14') }),
    ).toBeUndefined();
    expect(cause({ impact: { ratio: 0.6 } })).toBeUndefined();
    expect(cause({ impact: { ratio: 0.7 } })).toBe('impact-rose');
    expect(cause({ explanation: evidence('latency', '12') })).toBe('evidence-changed');
  });

  it('hides what it says it will: this, similar, a kind, a source', () => {
    const provenance = (source: string) => ({
      generatedBy: null,
      source,
      modelVersion: null,
      generatedAt: null,
      dataFrom: null,
      dataTo: null,
    });
    const insights = [
      buildInsight({ id: 'a', title: 'Disk 1 full', affected: ['x'], provenance: provenance('m') }),
      buildInsight({ id: 'b', title: 'Disk 2 full', affected: ['y'], provenance: provenance('n') }),
      buildInsight({ id: 'c', title: 'Queue grows', provenance: provenance('n') }),
      buildInsight({ id: 'd', title: 'Odd', kind: 'trend', provenance: provenance('m') }),
    ];
    const hidden = (scope: DismissScope) => idsOf(previewDismissal(insights, insights[0]!, scope));
    expect(hidden('this')).toEqual(['a']);
    expect(hidden('similar')).toEqual(['a', 'b']);
    expect(hidden('kind')).toEqual(['a', 'b', 'c']);
    expect(hidden('source')).toEqual(['a', 'd']);
  });

  it('restores one finding out of a whole kind', () => {
    const [a, b] = ['A', 'B'].map((title) => buildInsight({ id: title, title }));
    const memory = remember(b!, [{ kind: 'restore', id: 'B' }], remember(a!, [dismissal('kind')]));
    const { visible, dismissed } = applyMemory([a!, b!], memory, 1);
    expect(idsOf(visible)).toEqual(['B']);
    expect(dismissed[0]?.record.opId).toBe('op0');
  });

  it('parts the insights without losing or doubling one', () => {
    fc.assert(
      fc.property(
        fc.array(anyInsight, { maxLength: 8 }),
        fc.array(fc.tuple(anyInsight, anyIntent), { maxLength: 6 }),
        fc.integer(),
        (insights, acts, now) => {
          const memory = acts.reduce<InsightMemory>(
            (before, [insight, intent]) => remember(insight, [intent], before),
            emptyMemory,
          );
          const { visible, dismissed, returned } = applyMemory(insights, memory, now);
          const hidden = dismissed.map(({ insight }) => insight);
          expect(visible.length + hidden.length).toBe(insights.length);
          expect(new Set([...visible, ...hidden])).toEqual(new Set(insights));
          for (const { insight } of returned) expect(visible).toContain(insight);
        },
      ),
    );
  });

  it('hides right after a dismissal just what the preview said', () => {
    const scope = fc.constantFrom<DismissScope[]>('this', 'similar', 'kind', 'source');
    fc.assert(
      fc.property(fc.array(anyInsight, { minLength: 1, maxLength: 8 }), scope, (insights, how) => {
        const [first] = insights;
        const memory = remember(first!, [dismissal(how, 'forever')]);
        const { dismissed, returned } = applyMemory(insights, memory, 1);
        const preview = previewDismissal(insights, first!, how);
        const matched = [...dismissed, ...returned].map(({ insight }) => insight);
        expect(new Set(matched)).toEqual(new Set(preview));
        expect(matched).toContain(first);
        expect(matchesScope(rememberInsight(first!), rememberInsight(first!), how)).toBe(true);
      }),
    );
  });
});
