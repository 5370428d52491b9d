import { describe, expect, it } from 'vitest';
import frames from '../../test/fixtures/ws.frames.json';
import { fromNotificationFrame } from './fromNotificationFrame';

const receivedAt = Date.UTC(2026, 10, 22);

function item(frame: unknown) {
  const result = fromNotificationFrame(frame, { receivedAt });
  if (!result.ok || result.data.kind !== 'item') throw new Error('no item');
  return { item: result.data.item, issues: result.issues };
}

describe('fromNotificationFrame', () => {
  it('tells heartbeats, items and errors of the recorded frames apart', () => {
    const kinds = frames.map((frame) => {
      const result = fromNotificationFrame(frame, { receivedAt });
      return result.ok ? result.data.kind : 'error';
    });
    expect(kinds).toEqual(['heartbeat', 'heartbeat', 'item', 'item', 'error', 'item', 'item']);
  });

  it('reads a frame the same as text and as what it parses to', () => {
    for (const frame of frames) {
      const text = typeof frame === 'string' ? frame : JSON.stringify(frame);
      expect(fromNotificationFrame(text, { receivedAt }).ok).toBe(
        fromNotificationFrame(frame, { receivedAt }).ok,
      );
    }
    expect(item(JSON.stringify(frames[2]))).toEqual(item(frames[2]));
  });

  it('gives two deliveries of one notification the same id', () => {
    expect(item(frames[2]).item.id).toBe(item(frames[6]).item.id);
  });

  it('makes an item of an event that is no notification', () => {
    const event = {
      type: 'workflow_failed',
      execution_id: 'e-1',
      duration: 1200,
      error: 'Upstream timeout',
    };
    expect(item(event).item).toMatchObject({
      type: 'workflow_failed',
      title: 'Workflow failed',
      body: 'Upstream timeout',
      createdAt: receivedAt,
      details: [
        { label: 'Execution id', value: 'e-1' },
        { label: 'Duration', value: '1200' },
      ],
    });
    expect(item(event).item.id).toBe(item({ ...event }).item.id);
    expect(item(event).item.id).not.toBe(item({ ...event, execution_id: 'e-2' }).item.id);
  });

  it('keeps a type of next year, with an issue', () => {
    const { item: news, issues } = item({ type: 'news', id: 'z1', message: 'hello' });
    expect(news).toMatchObject({ id: 'z1', type: 'news', title: 'hello', body: '' });
    expect(issues).toContainEqual(
      expect.objectContaining({ path: '/type', code: 'unknown-value' }),
    );
  });

  it('does not know the time of a frame without one when nobody says when it arrived', () => {
    const result = fromNotificationFrame({ type: 'news', id: 'z1', message: 'hello' });
    expect(result.ok && result.data.kind === 'item' && result.data.item.createdAt).toBeNaN();
  });

  it.each([
    ['not json {'],
    [''],
    ['[1, 2]'],
    [null],
    [{}],
    [{ id: 7 }],
    [{ error: 'closed' }],
    [{ type: 'error', message: 'Access denied' }],
  ])('answers %j with an error', (frame) => {
    expect(fromNotificationFrame(frame).ok).toBe(false);
  });
});
