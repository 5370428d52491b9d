import {
  createErrorIQClient,
  createNotificationCenter,
} from '@auterity/shared-components/error-iq';
import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sent from '../../../src/test/fixtures/studio.notifications.send.json';
import { reportFailure } from './movedNotices';

const answers = { 'notifications.sendNotification': sent };
const server = setupServer(...createErrorIQHandlers({ answers }));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const client = createErrorIQClient({ baseUrl: 'https://error-iq.example', retry: false });
const open = () =>
  createNotificationCenter({ client, tenantId: 'acme', userId: 'ada', storage: null });

test('what is shown stands in the inbox, sent or not', async () => {
  const center = open();
  expect(await reportFailure(center, 'Import failed', 'Row 7 has no date.')).toBe(true);
  server.use(...createErrorIQHandlers({ answers, mode: 'failed' }));
  expect(await reportFailure(center, 'Export failed', 'The disk is full.')).toBe(false);
  const shown = center.getSnapshot().items.map(({ title, delivery }) => [title, delivery]);
  expect(shown).toContainEqual(['Export failed', 'failed']);
  expect(shown.map(([title]) => title)).toContain('Import failed');
  center.dispose();
});
