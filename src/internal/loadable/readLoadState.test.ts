import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadState } from '../../model';
import { readLoadState } from './readLoadState';

const now = 1_000_000;
const withContent = { hasData: true, isEmpty: false, now };
const withEmpty = { hasData: true, isEmpty: true, now };
const without = { hasData: false, isEmpty: true, now };
const error = { message: 'no' };

describe('readLoadState', () => {
  it.each([
    [undefined, withContent, 'ready', 'content'],
    [undefined, without, 'empty', 'empty'],
    [{ status: 'idle' }, without, 'idle', 'idle'],
    [{ status: 'idle' }, withContent, 'ready', 'content'],
    [{ status: 'loading' }, without, 'loading', 'skeleton'],
    [{ status: 'loading' }, withEmpty, 'loading', 'skeleton'],
    [{ status: 'loading' }, withContent, 'refreshing', 'content'],
    [{ status: 'error', error }, without, 'failed', 'failed'],
    [{ status: 'error', error }, withEmpty, 'failed', 'failed'],
    [{ status: 'error', error }, withContent, 'failed', 'content'],
    [{ status: 'ready' }, withEmpty, 'empty', 'empty'],
    [{ status: 'ready', isRefreshing: true }, withEmpty, 'refreshing', 'empty'],
    [{ status: 'ready', partial: { missing: [] } }, withEmpty, 'partial', 'empty'],
    [
      { status: 'ready', connection: 'offline', partial: { missing: [] } },
      withContent,
      'offline',
      'content',
    ],
  ] as const)('reads %o with %o as %s, drawn as %s', (state, facts, phase, body) => {
    expect(readLoadState(state, facts)).toMatchObject({ phase, body });
  });

  it('counts data as stale from the age that the app says, once the time is known', () => {
    const state = { status: 'ready', asOf: now - 100, staleAfterMs: 100 } as const;
    expect(readLoadState(state, withContent).staleSince).toBe(now - 100);
    expect(readLoadState({ ...state, staleAfterMs: 101 }, withContent).staleSince).toBeNull();
    expect(readLoadState({ status: 'ready', asOf: 0 }, withContent).staleSince).toBeNull();
    expect(readLoadState(state, { ...withContent, now: null }).staleSince).toBeNull();
  });

  it('keeps content whenever there is some, and calls only a finished call empty', () => {
    const anyState: fc.Arbitrary<LoadState> = fc.record(
      {
        status: fc.constantFrom('idle', 'loading', 'ready', 'error'),
        isRefreshing: fc.boolean(),
        asOf: fc.double(),
        staleAfterMs: fc.double(),
        connection: fc.constantFrom('online', 'reconnecting', 'offline'),
        partial: fc.constant({ missing: ['x'] }),
      },
      { requiredKeys: ['status'] },
    );
    fc.assert(
      fc.property(anyState, fc.boolean(), fc.boolean(), (state, hasData, isEmpty) => {
        const { body, error: failure } = readLoadState(state, { hasData, isEmpty, now });
        expect(body === 'content').toBe(hasData && !isEmpty);
        if (body === 'empty') expect(state.status).toBe('ready');
        expect(failure !== null).toBe(state.status === 'error');
      }),
    );
  });
});
