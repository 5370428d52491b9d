import { describe, expect, it } from 'vitest';
import { summaryMessages, type Message } from '../../../series';
import { chartKeyMessages } from '../menu/keyMessages';
import { chartMenuMessages } from '../menu/menuMessages';
import { chartMessages } from '../messages';
import { chartPartMessages } from '../parts/partMessages';
import { chartPresetMessages } from '../presets/presetMessages';
import { chartMessagesAr } from './chartMessages.ar';
import { chartMessagesDe } from './chartMessages.de';

const parts = [
  chartMessages,
  chartMenuMessages,
  chartKeyMessages,
  chartPartMessages,
  chartPresetMessages,
  summaryMessages,
];
const english = new Map<string, Message>(parts.flatMap((part) => Object.entries(part)));

const formsOf = (message: Message): string[] =>
  typeof message === 'string'
    ? [message]
    : [message.zero, message.one, message.two, message.few, message.many, message.other].flatMap(
        (text) => text ?? [],
      );
const blanksOf = (message: Message): Set<string> =>
  new Set(formsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []));

it('no key is used for two texts, of which one would be said in the place of the other', () => {
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe.each([
  ['German', chartMessagesDe],
  ['Arabic', chartMessagesAr],
])('the %s texts', (_, translated) => {
  const texts: Readonly<Record<string, Message>> = translated;

  it('are all there, and none is left in English', () => {
    expect([...english.keys()].filter((key) => !(key in texts))).toEqual([]);
    const words = (text: Message | undefined) =>
      typeof text === 'string' ? text.replaceAll(/\{\w+\}/g, '').trim() : null;
    const same = [...english.keys()]
      .filter((key) => words(english.get(key)) === words(texts[key]))
      .map((key) => words(english.get(key)));
    const shared = ['Budget', 'Code', 'Offline', 'p95', 'x'];
    expect(
      same.filter((text) => /[a-z]/i.test(text ?? '') && !shared.includes(text ?? '')),
    ).toEqual([]);
  });

  it('have the same blanks to be filled in', () => {
    for (const [key, message] of english) {
      const known = blanksOf(message);
      for (const blank of blanksOf(texts[key] ?? '')) expect([...known, key]).toContain(blank);
      const dropped = [...known].filter((blank) => !blanksOf(texts[key] ?? '').has(blank));
      expect([key, dropped]).toEqual([key, []]);
    }
  });
});
