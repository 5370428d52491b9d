import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createXesParser } from './createXesParser';
import { parseXes } from './parseXes';

const event = (name: string, more = '') =>
  `<event><string key="concept:name" value="${name}"/>${more}</event>`;
const trace = (name: string, ...events: string[]) =>
  `<trace><string key="concept:name" value="${name}"/>${events.join('')}</trace>`;

describe('parseXes', () => {
  it('reads cases, times, lifecycle, resource and other attributes', () => {
    const { log, issues } = parseXes(
      `<log>${trace(
        'c1',
        event(
          'A &amp; B',
          '<date key="time:timestamp" value="2026-01-01T01:00:00.000+01:00"/><string key="lifecycle:transition" value="start"/><string key="org:resource" value="Zoë"/><int key="cost" value="5"/>',
        ),
      )}</log>`,
    );
    expect(issues).toEqual([]);
    expect(log.caseIds).toEqual(['c1']);
    expect(log.activities).toEqual(['A & B']);
    expect(log.timestamp[0]).toBe(Date.UTC(2026, 0, 1));
    expect(log.lifecycle?.values).toEqual(['start']);
    expect(log.resource?.values).toEqual(['Zoë']);
    expect(log.attributes?.cost?.values).toEqual(['5']);
  });

  it('keeps nested attributes from passing for those of the event', () => {
    const nested =
      '<string key="note" value="n"><string key="concept:name" value="inner"/></string>';
    const { log } = parseXes(
      `<log>${trace('c', `<event>${nested}<string key="concept:name" value="A"/></event>`)}</log>`,
    );
    expect(log.activities).toEqual(['A']);
    expect(log.attributes?.['note/concept:name']?.values).toEqual(['inner']);
  });

  it('fills nothing in from global attributes and leaves out events without a name', () => {
    const { log, issues } = parseXes(
      `<log><global scope="event"><string key="concept:name" value="UNKNOWN"/></global>${trace('c', '<event/>', event('A'))}</log>`,
    );
    expect(log.activities).toEqual(['A']);
    expect(issues.map(({ code, dropped }) => [code, dropped])).toEqual([['missing', true]]);
  });

  it('names activities by a classifier that it is told', () => {
    const text = `<log><classifier name="both" keys="concept:name 'my key'"/>${trace('c', event('A', '<string key="my key" value="x"/>'))}</log>`;
    expect(parseXes(text, { classifier: 'both' }).log.activities).toEqual(['A+x']);
    expect(parseXes(text).log.activities).toEqual(['A']);
    expect(parseXes(text, { classifier: 'none' }).issues[0]?.code).toBe('unknown-value');
  });

  it('follows namespaces: prefixes of the log count, other vocabularies do not', () => {
    const { log } = parseXes(
      `<x:log xmlns:x="http://www.xes-standard.org/" xmlns:o="urn:other"><x:trace><x:string key="concept:name" value="c"/><o:event><o:string key="concept:name" value="no"/></o:event><x:event><x:string key="concept:name" value="yes"/></x:event></x:trace></x:log>`,
    );
    expect(log.activities).toEqual(['yes']);
  });

  it('understands the prefix that a log declares for a standard extension', () => {
    const { log } = parseXes(
      `<log><extension name="Concept" prefix="c" uri="http://www.xes-standard.org/concept.xesext"/><trace><string key="c:name" value="t"/><event><string key="c:name" value="A"/></event></trace></log>`,
    );
    expect([log.caseIds, log.activities]).toEqual([['t'], ['A']]);
  });

  it('takes traces of one name as one case, names nameless ones, and says so', () => {
    const { log, issues } = parseXes(
      `<log>${trace('c', event('A'))}${trace('c', event('B'))}<trace>${event('C')}</trace></log>`,
    );
    expect(log.caseIds).toEqual(['c', 'Trace 3']);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate', 'missing']);
  });

  it('keeps what was complete of a text that breaks off', () => {
    const { log, issues } = parseXes(
      `<log>${trace('c', event('A'))}<trace><string key="concept:name" value="d"/>${event('B')}<event><str`,
    );
    expect(log.activities).toEqual(['A', 'B']);
    expect(issues.length).toBeGreaterThan(0);
  });

  it('expands no entity of a DOCTYPE', () => {
    const { log } = parseXes(
      `<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><log>${trace('c', event('&b;'))}</log>`,
    );
    expect(log.activities.join()).not.toContain('aaa');
  });

  it('gives the same log however the text is cut', () => {
    const text = `<log>${trace('c', event('A'), event('B'))}${trace('d', event('&lt;b&gt;'))}</log>`;
    fc.assert(
      fc.property(fc.nat(text.length), (cut) => {
        const parser = createXesParser();
        parser.push(text.slice(0, cut));
        parser.push(text.slice(cut));
        expect(parser.finish().log).toEqual(parseXes(text).log);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<log>',
      '<trace>',
      '</trace>',
      '<event>',
      '</event>',
      '<string key="concept:name" value="A"/>',
      '<',
      '>',
      '&',
      ']]>',
      '<!--',
      '<?x',
      '</log>',
      '"',
    );
    const soup = fc.array(fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 5 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(soup, (pieces) => {
        expect(parseXes(pieces.join('')).log.size).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reads an & that nobody escaped as a character, wherever the text is cut', () => {
    const text = `<log><!-- R&D --><trace><string key="concept:name" value="A&B"/>${event('Check & pay')}${event('R&amp;D &#228; &unknown;')}${event('last &')}</trace></log>`;
    const whole = parseXes(text);
    expect(whole.log.caseIds).toEqual(['A&B']);
    expect(whole.log.activities).toEqual(['Check & pay', 'R&D ä &unknown;', 'last &']);
    expect(whole.issues.map(({ message }) => message)).toEqual([
      'The XML is not well formed: an & that begins no reference; read as a character.',
      'The XML is not well formed: an & that begins no reference; read as a character.',
      expect.stringContaining('undefined entity.'),
      'The XML is not well formed: an & that begins no reference; read as a character.',
    ]);
    for (let size = 1; size < 40; size++) {
      const parser = createXesParser();
      for (let i = 0; i < text.length; i += size) parser.push(text.slice(i, i + size));
      expect(parser.finish().log).toEqual(whole.log);
    }
  });

  it('takes no name of an object’s own for an entity', () => {
    const { log } = parseXes(`<log>${trace('c', event('&constructor; &__proto__;'))}</log>`);
    expect(log.activities).toEqual(['&constructor; &__proto__;']);
  });

  it('leaves out attributes deeper than any log has them, at a bounded cost', () => {
    const deep = '<string key="k" value="v">'.repeat(5000) + '</string>'.repeat(5000);
    const { log, issues } = parseXes(`<log>${trace('c', event('A', deep))}</log>`);
    expect(log.activities).toEqual(['A']);
    expect(Object.keys(log.attributes ?? {})).toHaveLength(100);
    expect(issues[0]).toMatchObject({ code: 'out-of-range', path: 'k', dropped: false });
  });

  it('takes a trace without a name for none of those that have one', () => {
    const { log } = parseXes(
      `<log>${trace('Trace 2', event('A'))}<trace>${event('B')}</trace></log>`,
    );
    expect(log.caseIds).toEqual(['Trace 2', 'Trace 2 (2)']);
  });
});
