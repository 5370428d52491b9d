import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight } from '../test/buildInsight';
import { anyIntent, dismissal, remember } from '../test/buildMemory';
import { applyMemory } from './applyMemory';
import { emptyMemory, type InsightMemory } from './insightMemory';
import { parseMemory } from './parseMemory';
import { reduceMemory } from './reduceMemory';
import { serializeMemory } from './serializeMemory';

describe('reduceMemory', () => {
  it('takes back exactly one act, whatever came between, and counts a repeated one once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyInsight, anyIntent), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (acts, pick) => {
          const memory = acts.reduce<InsightMemory>(
            (before, [insight, intent]) => remember(insight, [intent], before),
            emptyMemory,
          );
          const opId = `op${pick % acts.length}`;
          const [insight, intent] = acts[pick % acts.length]!;
          expect(reduceMemory(memory, { type: 'remember', opId, at: 9, intent, insight })).toBe(
            memory,
          );
          const undone = reduceMemory(memory, { type: 'undo', opId });
          expect(undone.records).toEqual(memory.records.filter((record) => record.opId !== opId));
          expect(reduceMemory(undone, { type: 'undo', opId })).toBe(undone);
        },
      ),
    );
  });

  it('is bounded: the oldest acts are forgotten', () => {
    const records = remember(buildInsight(), [dismissal()]).records;
    const full = {
      records: Array.from({ length: 5_000 }, (_, i) => ({ ...records[0]!, opId: `x${i}` })),
    };
    const after = remember(buildInsight(), [dismissal()], full);
    expect(after.records).toHaveLength(5_000);
    expect(after.records[0]?.opId).toBe('x1');
  });
});

describe('parseMemory', () => {
  it('gives back what was serialised', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyInsight, anyIntent), { maxLength: 6 }), (acts) => {
        const memory = acts.reduce<InsightMemory>(
          (before, [insight, intent]) => remember(insight, [intent], before),
          emptyMemory,
        );
        const text = serializeMemory(memory);
        const parsed = parseMemory(text);
        expect(parsed).toMatchObject({ rejected: 0, isUnreadable: false });
        expect(JSON.parse(serializeMemory(parsed.memory))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads anything a storage may hold without throwing', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.json(),
      fc.json().map((records) => `{"format":1,"records":[${records}]}`),
      fc
        .json()
        .map(
          (part) => `{"format":1,"records":[{"opId":"x","at":1,"intent":${part},"about":${part}}]}`,
        ),
    );
    fc.assert(
      fc.property(stored, (text) => {
        const { memory } = parseMemory(text);
        expect(applyMemory([buildInsight()], memory, 1).visible).toHaveLength(1);
      }),
    );
  });

  it('costs a broken record that record alone', () => {
    const memory = remember(buildInsight(), [dismissal()]);
    const good = memory.records[0]!;
    const broken = [
      null,
      { ...good, opId: 'b1', at: 'yesterday' },
      { ...good, opId: 'b2', intent: { ...good.intent, scope: 'everything' } },
      { ...good, opId: 'b3', intent: { ...good.intent, until: null } },
      { ...good, opId: 'b4', about: { ...good.about, fingerprint: 7 } },
      { ...good, opId: 'b5', about: { ...good.about, kind: 'x'.repeat(1e5) } },
      good,
    ];
    const text = JSON.stringify({ format: 1, records: [good, ...broken] });
    expect(parseMemory(text)).toEqual({ memory, rejected: 7, isUnreadable: false });
  });

  it('tells an empty storage from one it cannot read', () => {
    expect(parseMemory(null)).toMatchObject({ isUnreadable: false });
    for (const text of ['{', '[]', '{"format":2,"records":[]}', 7]) {
      expect(parseMemory(text)).toMatchObject({ memory: emptyMemory, isUnreadable: true });
    }
  });

  it('copies no field that it does not know', () => {
    const { records } = remember(buildInsight(), [dismissal()]);
    const text = `{"format":1,"records":[${JSON.stringify(records[0]).replace('{', '{"__proto__":{"x":1},"y":2,')}]}`;
    expect(parseMemory(text).memory.records[0]).toEqual(records[0]);
    expect(Object.keys(parseMemory(text).memory.records[0]!)).not.toContain('y');
  });
});
