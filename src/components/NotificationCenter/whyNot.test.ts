import { expect, it } from 'vitest';
import { createFormat } from '../../i18n/index';
import { notificationMessages } from './messages';
import { item } from './testSupport/sampleInbox';
import { whyNot } from './whyNot';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, notificationMessages);
const why = (...reasons: (string | null)[]) =>
  whyNot(
    reasons.map((archive, index) =>
      item({ id: String(index), title: 'x', locked: archive === null ? null : { archive } }),
    ),
    'archive',
    format,
  );

it('says the reason that items share, and none where they have several or one without words', () => {
  expect(why('Audit.', 'Audit.')).toBe('Audit.');
  expect(why('Audit.', 'Law.')).toBe('“Archive” is not possible for 2 notifications.');
  expect(why(' ')).toBe('“Archive” is not possible for 1 notification.');
});

it('says nothing where at least one item allows it, or there is none', () => {
  expect(why('Audit.', null)).toBeNull();
  expect(why()).toBeNull();
});

it('says what comes first where an acknowledgement does', () => {
  const waiting = item({ id: 'w', title: 'x', requiresAck: true });
  expect(whyNot([waiting], 'archive', format)).toBe('1 notification must be acknowledged first.');
});
