// @vitest-environment jsdom
import { beforeAll } from 'vitest';
import { describeConformance } from '../../test/conformance';
import { NotificationCenter } from './NotificationCenter';
import { statesPart } from './parts';
import { item } from './testSupport/sampleInbox';

// The looks of the states are fetched when they are first wanted; here they have come.
beforeAll(() => statesPart.load());

const inline = { variant: 'inline' } as const;

describeConformance({
  name: 'NotificationCenter',
  component: NotificationCenter,
  title: 'Notifications',
  withData: { ...inline, items: [item({ id: 'a', title: 'Payments are slow' })] },
  shows: 'Payments are slow',
  withEmptyData: { ...inline, items: [] },
  withoutData: { ...inline, items: [] },
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'Notifications could not be loaded',
    empty: "You're all caught up",
  },
});
