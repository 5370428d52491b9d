import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brandColor } from '../branding/brandColor';
import * as schemas from './schemas';
import type { ValueSchema } from './schemas';

const read = (schema: ValueSchema<unknown>, sent: unknown) => {
  const result = v.safeParse(schema, sent);
  return result.success ? result.output : result.issues[0].message;
};

describe('number', () => {
  it.each([
    [0, 0],
    [-1.5, -1.5],
    ['142.9168', 142.9168],
    [' 1e3 ', 1000],
    ['-.5', -0.5],
    ['10-20%', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e999', 'not-a-number'],
    [NaN, 'not-a-number'],
    [-Infinity, 'not-a-number'],
    ['9'.repeat(100_000), 'not-a-number'],
    [true, 'wrong-type'],
    [[1], 'wrong-type'],
    [{ value: 1 }, 'wrong-type'],
  ])('reads %j as %j', (sent, expected) => {
    expect(read(schemas.number, sent)).toEqual(expected);
  });
});

describe('rates', () => {
  it('are fractions of 1, by what the endpoint sends and never by their size', () => {
    expect(read(schemas.percent, 0.8)).toBeCloseTo(0.008);
    expect(read(schemas.percent, 100)).toBe(1);
    expect(read(schemas.ratio, 0.8)).toBe(0.8);
    expect(read(schemas.percentOfAny, 180)).toBe(1.8);
  });

  it('are missing when they are out of range, not cut to it', () => {
    expect(read(schemas.percent, 100.1)).toBe('out-of-range');
    expect(read(schemas.percent, -0.1)).toBe('out-of-range');
    expect(read(schemas.ratio, 1.01)).toBe('out-of-range');
    expect(read(schemas.percentOfAny, -1)).toBe('out-of-range');
    expect(read(schemas.count, 1.5)).toBe('out-of-range');
    expect(read(schemas.amount, -1)).toBe('out-of-range');
    expect(read(schemas.durationIn(60_000), 1e308)).toBe('out-of-range');
  });
});

describe('text and identifier', () => {
  it('lose the white space around them, and are missing when there is nothing else', () => {
    expect(read(schemas.text, '\u00a0 a b\n')).toBe('a b');
    expect(read(schemas.text, ' \t ')).toBe('missing');
    expect(read(schemas.text, 7)).toBe('wrong-type');
  });

  it('take a whole number for an identifier, and nothing less certain', () => {
    expect(read(schemas.identifier, 42)).toBe('42');
    expect(read(schemas.identifier, 2 ** 60)).toBe('wrong-type');
    expect(read(schemas.identifier, true)).toBe('wrong-type');
  });
});

describe('oneOf', () => {
  const schema = schemas.oneOf(['pci_dss', 'gdpr'], { pci: 'pci_dss' });

  it('takes its words and their aliases in any spelling', () => {
    for (const sent of ['pci_dss', 'PCI-DSS', 'Pci Dss', 'pci', ' PCI ']) {
      expect(read(schema, sent)).toBe('pci_dss');
    }
  });

  it('keeps an unknown word beside its issue', () => {
    const { typed, output, issues } = v.safeParse(schema, 'dora');
    expect([typed, output, issues?.[0]?.message]).toEqual([true, 'dora', 'unknown-value']);
  });
});

describe('time', () => {
  it('refuses numbers: nobody says whether they are seconds or milliseconds', () => {
    expect(read(schemas.time, 1795368172)).toBe('wrong-type');
    expect(read(schemas.time, '1795368172')).toBe('bad-time');
  });

  it('reads a time without a zone at the offset of the server’s clock', () => {
    expect(read(schemas.timeAt(60), '2026-01-01T01:00:00')).toBe(Date.UTC(2026, 0, 1));
  });
});

describe('a shortcut', () => {
  const all: Readonly<Record<string, ValueSchema<unknown>>> = {
    text: schemas.text,
    identifier: schemas.identifier,
    time: schemas.time,
    color: schemas.textAs(brandColor, 'unsafe'),
    oneOf: schemas.oneOf(['gdpr', 'pci_dss'], { pci: 'pci_dss' }),
    texts: schemas.texts,
    list: schemas.list,
    record: schemas.record,
    anything: schemas.anything,
  };
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(
      'gdpr',
      'pci',
      ' red',
      '#ABC',
      '2026-11-22',
      ' 2026-11-22 ',
      '\ufeff',
      '\u0085a',
    ),
    fc.string({ unit: 'binary' }),
    fc.array(fc.string({ unit: 'binary' })),
  );

  it.each(Object.entries(all))('of %s says what its schema says, or nothing', (_, schema) => {
    const { shortcut } = schema;
    if (!shortcut) throw new Error('there is none');
    fc.assert(
      fc.property(values, (sent) => {
        const quick = shortcut(sent);
        if (quick === undefined) return;
        const result = v.safeParse(schema, sent);
        expect(result.success).toBe(true);
        expect(result.output).toEqual(quick);
      }),
      { numRuns: 500 },
    );
  });
});
