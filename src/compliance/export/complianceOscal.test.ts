import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompliance, buildControl, buildException } from '../../test/buildCompliance';
import { resultOrder } from '../resultOrder';
import { complianceOscal, oscalToken } from './complianceOscal';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const time = { now, timeZone: 'UTC' };

function newIds() {
  let ids = 0;
  return () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`;
}

/**
 * What the schema of OSCAL 1.1.2 asks of each field that is written (oscal_assessment-results_schema.json, NIST). A
 * list stands for one or more of its first entry, a `?` after a name for a field that may be left out.
 */
const uuid =
  /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/;
const text = /^\S(.*\S)?$/;
const token = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const prose = /^/;
const file = {
  'assessment-results': {
    uuid,
    metadata: {
      title: prose,
      'last-modified': dateTime,
      version: text,
      'oscal-version': text,
    },
    'import-ap': { href: /^\S+$/ },
    results: [
      {
        uuid,
        title: prose,
        description: prose,
        start: dateTime,
        'reviewed-controls': {
          'control-selections': [
            { 'include-all?': {}, 'include-controls?': [{ 'control-id': token }] },
          ],
        },
        'findings?': [
          {
            uuid,
            title: prose,
            description: prose,
            props: [{ name: token, ns: /^[a-z]+:\S+$/, value: text }],
            target: {
              type: /^(statement-id|objective-id)$/,
              'target-id': token,
              status: { state: /^(satisfied|not-satisfied)$/, reason: token },
            },
            remarks: prose,
          },
        ],
      },
    ],
  },
};

/** The paths at which a value is not what a rule asks for. */
function faults(value: unknown, rule: unknown, path = ''): string[] {
  if (rule instanceof RegExp) return typeof value === 'string' && rule.test(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || typeof rule !== 'object') return [path];
  if (Array.isArray(rule)) {
    if (!Array.isArray(value) || value.length === 0) return [path];
    return value.flatMap((each, i) => faults(each, rule[0], `${path}/${i}`));
  }
  const fields = new Map(Object.entries(value));
  const wrong = Object.entries(rule ?? {}).flatMap(([name, inner]) => {
    const key = name.replace('?', '');
    const field: unknown = fields.get(key);
    fields.delete(key);
    if (field === undefined) return name.endsWith('?') ? [] : [`${path}/${key}`];
    return faults(field, inner, `${path}/${key}`);
  });
  return [...wrong, ...[...fields.keys()].map((name) => `${path}/${name}`)];
}

describe('complianceOscal', () => {
  it('finds what is conclusive, and nothing about what nobody assessed', () => {
    const data = buildCompliance({
      controls: [
        buildControl('a', 'compliant'),
        buildControl('b', 'non_compliant'),
        buildControl('c', 'not_assessed'),
      ],
      exceptions: [buildException('e', 'b', { expiresAt: now - (now % day) + day })],
    });
    const { 'assessment-results': results } = complianceOscal(
      { data, ...time },
      { newId: newIds() },
    );
    const [result] = results.results;
    expect(results.metadata['oscal-version']).toBe('1.1.2');
    expect(result?.['reviewed-controls']['control-selections'][0]).toEqual({
      'include-controls': [{ 'control-id': 'a' }, { 'control-id': 'b' }, { 'control-id': 'c' }],
    });
    expect(
      result?.findings?.map(({ target, remarks }) => [target['target-id'], target.status, remarks]),
    ).toEqual([
      ['a', { state: 'satisfied', reason: 'pass' }, 'Result: compliant.'],
      [
        'b',
        { state: 'not-satisfied', reason: 'other' },
        'Result: exempt. Without exception: non_compliant. Exempt until 2026-11-23.',
      ],
    ]);
  });

  it('has the fields, forms and no others that the schema of OSCAL asks for, whatever the data', () => {
    const hostile = fc.oneof(fc.string(), fc.constantFrom('', ' ', '\n', '1 a', '\u202e=1\n "x" '));
    const controls = fc.array(
      fc.tuple(hostile, hostile, hostile, fc.constantFrom(...resultOrder)),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(controls, fc.option(hostile, { nil: undefined }), (given, filters) => {
        const data = buildCompliance({
          controls: given.map(([id, title, reference, result]) =>
            buildControl(id, result, { title, reference, description: title }),
          ),
        });
        const made = complianceOscal({ data, ...time, filters }, { newId: newIds() });
        expect(faults(JSON.parse(JSON.stringify(made)), file)).toEqual([]);
      }),
    );
  });

  it.each([
    [undefined, '#'],
    [' ', '#'],
    ['https://grc.example/plans/7?of=a%20b#c', 'https://grc.example/plans/7?of=a%20b#c'],
    [' /plan of 2026.json\n', '/plan%20of%202026.json'],
    ['a"<b>|^`{}\\', 'a%22%3Cb%3E%7C%5E%60%7B%7D%5C'],
  ])('writes the plan %j as the address %s', (planHref, href) => {
    const made = complianceOscal(
      { data: buildCompliance(), ...time },
      { newId: newIds(), planHref },
    );
    expect(made['assessment-results']['import-ap'].href).toBe(href);
  });

  it('names each thing by a UUID of its own', () => {
    const data = buildCompliance({ controls: [buildControl('a', 'compliant')] });
    const made = JSON.stringify(complianceOscal({ data, ...time }, { newId: newIds() }));
    const ids = [...made.matchAll(/"uuid":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('writes every id as a token, and no two alike', () => {
    expect(oscalToken('CC6.1')).toBe('CC6.1');
    expect(oscalToken('1 a')).toBe('_1_20_a');
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(oscalToken(a)).toMatch(token);
        if (a !== b) expect(oscalToken(a)).not.toBe(oscalToken(b));
      }),
    );
  });
});
