import { describe, expect, it } from 'vitest';
import inApp from '../../test/fixtures/notifications.in_app.json';
import recent from '../../test/fixtures/notifications.recent.json';
import history from '../../test/fixtures/studio.notifications.history.json';
import { fromNotifications } from './fromNotifications';

function read(answer: unknown) {
  const result = fromNotifications(answer);
  if (!result.ok) throw new Error(result.error.message);
  return { items: result.data.items, issues: result.issues };
}

const sent = {
  id: 'error_1',
  type: 'error_alert',
  priority: 'high',
  title: 'Error Alert: DB',
  message: 'Look at this.\n**Error Code:** DB\n**Retryable:** Yes',
  data: { correlation_id: 'c-1' },
  channels: ['slack', 'email'],
  recipients: ['#ops'],
  created_at: '2026-11-22T17:22:51.036601',
  sent_at: '2026-11-22T17:22:52',
  status: 'failed',
  error_message: 'no route',
};

describe('fromNotifications', () => {
  it('gives an item with its label lines as details', () => {
    const { items, issues } = read({ notifications: [sent] });
    expect(issues).toEqual([]);
    expect(items).toEqual([
      {
        id: 'error_1',
        type: 'error_alert',
        priority: 'high',
        title: 'Error Alert: DB',
        body: 'Look at this.',
        details: [
          { label: 'Error Code', value: 'DB' },
          { label: 'Retryable', value: 'Yes' },
        ],
        createdAt: Date.UTC(2026, 10, 22, 17, 22, 51, 36),
        readAt: null,
        archivedAt: null,
        snoozedUntil: null,
        channels: ['slack', 'email'],
        delivery: 'failed',
        deliveryError: 'no route',
        deliveredAt: Date.UTC(2026, 10, 22, 17, 22, 52),
        updatedAt: null,
        threadId: 'c-1',
      },
    ]);
  });

  it.each([
    ['recent', { notifications: recent }, recent.length],
    ['in-app', inApp, inApp.length],
    ['history', history, history.notifications.length],
  ])('reads the recorded %s answer whole', (_, answer, length) => {
    const { items, issues } = read(answer);
    expect(issues).toEqual([]);
    expect(items).toHaveLength(length);
  });

  it('puts the message in the place of a missing title, or else the type in words', () => {
    const { items } = read([
      { ...sent, id: '1', title: null, message: 'First line\nsecond' },
      { ...sent, id: '2', title: '', message: '**A:** b', type: 'workflow_failed' },
    ]);
    expect(items.map(({ title, body }) => [title, body])).toEqual([
      ['First line', 'second'],
      ['Workflow failed', ''],
    ]);
  });

  it('leaves out what has no id or no readable time, and says so at its place', () => {
    const broken = [
      { ...sent, id: null },
      { ...sent, created_at: '2026-02-30T00:00:00' },
      { ...sent, created_at: 1795368171 },
      null,
      'text',
    ];
    const { items, issues } = read({ notifications: [sent, ...broken] });
    expect(items).toHaveLength(1);
    expect(issues.map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
      ['/notifications/1', 'missing', true],
      ['/notifications/2', 'bad-time', true],
      ['/notifications/3', 'wrong-type', true],
      ['/notifications/4', 'missing', true],
      ['/notifications/5', 'wrong-type', true],
    ]);
  });

  it('keeps words that it does not know', () => {
    const news = {
      ...sent,
      priority: 'urgent',
      type: 'brand_new',
      channels: ['pigeon', 7],
      status: 'lost',
    };
    const { items, issues } = read([news]);
    expect(items[0]).toMatchObject({
      priority: 'urgent',
      type: 'brand_new',
      channels: ['pigeon'],
      delivery: 'lost',
    });
    expect(issues.map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
      ['/0/type', 'unknown-value', false],
      ['/0/priority', 'unknown-value', false],
      ['/0/channels/0', 'unknown-value', false],
      ['/0/channels/1', 'wrong-type', true],
      ['/0/status', 'unknown-value', false],
    ]);
  });

  it('keeps the first of several with one id', () => {
    const { items, issues } = read([sent, { ...sent, title: 'again' }]);
    expect(items.map(({ title }) => title)).toEqual(['Error Alert: DB']);
    expect(issues).toMatchObject([{ path: '/1', code: 'duplicate', dropped: true }]);
  });

  it('reads what a person did with it', () => {
    const { items } = read([
      { ...sent, readAt: '2026-11-23T00:00:00Z', snoozed_until: '2026-11-24' },
    ]);
    expect(items[0]).toMatchObject({
      readAt: Date.UTC(2026, 10, 23),
      snoozedUntil: Date.UTC(2026, 10, 24),
      archivedAt: null,
    });
  });

  it('takes 200,000 broken items and a message of ten million letters', () => {
    const long = { ...sent, message: 'x'.repeat(10_000_000) };
    const { items, issues } = read([...Array.from({ length: 200_000 }, () => 0), long]);
    expect(items).toHaveLength(1);
    expect(issues).toHaveLength(200_000);
  });
});
