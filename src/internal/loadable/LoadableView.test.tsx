// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadState } from '../../model';
import { createFormat } from '../../i18n/index';
import { passTime } from '../../test/passTime';
import { LoadableView } from './LoadableView';
import { loadMessages } from './loadMessages';
import { readLoadState } from './readLoadState';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, loadMessages);

function view(state: LoadState, hasData: boolean, announcement?: string) {
  return (
    <LoadableView
      reading={readLoadState(state, { hasData, isEmpty: false, now: 0 })}
      onRetry={state.onRetry}
      now={0}
      format={format}
      skeleton={<p>shape of things to come</p>}
      announcement={announcement}
    >
      <p>content</p>
    </LoadableView>
  );
}

describe('LoadableView', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('speaks of a load that ends, and not of content that was always there', () => {
    const { rerender } = render(view({ status: 'ready' }, true));
    const [spoken] = screen.getAllByRole('status');
    expect(spoken).toBeEmptyDOMElement();
    rerender(view({ status: 'loading' }, false));
    passTime(400);
    expect(spoken).toHaveTextContent('Loading…');
    rerender(view({ status: 'ready' }, true));
    expect(spoken).toHaveTextContent('Loaded');
    rerender(view({ status: 'ready' }, true, '3 match'));
    expect(spoken).toHaveTextContent('3 match');
    rerender(view({ status: 'ready', isRefreshing: true }, true));
    expect(spoken).toHaveTextContent('Updating…');
  });

  it('says nothing of a load that ends within 400 ms, however often, nor of its end', () => {
    const { rerender } = render(view({ status: 'loading' }, false));
    const [spoken] = screen.getAllByRole('status');
    passTime(399);
    expect(spoken).toBeEmptyDOMElement();
    rerender(view({ status: 'ready' }, true));
    passTime(1000);
    expect(spoken).toBeEmptyDOMElement();
    rerender(view({ status: 'loading' }, false));
    passTime(399);
    expect(spoken).toBeEmptyDOMElement();
    passTime(1);
    expect(spoken).toHaveTextContent('Loading…');
  });

  it('has its live regions before they speak, outside of what is busy', () => {
    render(view({ status: 'loading' }, false));
    for (const region of [...screen.getAllByRole('status'), screen.getByRole('alert')]) {
      expect(region.closest('[aria-busy]')).toBeNull();
    }
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('hides the skeleton from those who listen', () => {
    render(view({ status: 'loading' }, false));
    expect(
      screen.getByText('shape of things to come').closest('[aria-hidden=true]'),
    ).not.toBeNull();
  });

  it('shows a hostile error as text, and says so when no reason was given', () => {
    const { rerender } = render(
      view({ status: 'error', error: { message: '<img src=x onerror=alert(1)>' } }, false),
    );
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    rerender(view({ status: 'error' }, false));
    expect(screen.getByRole('alert')).toHaveTextContent('No reason was given.');
  });

  it('copies the reference of a failure and says so, and selects it where that is refused', async () => {
    const failed: LoadState = {
      status: 'error',
      error: { message: 'HTTP 500', correlationId: 'c-42' },
    };
    const user = userEvent.setup();
    render(view(failed, false));
    await user.click(screen.getByRole('button', { name: 'Copy reference' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe('c-42');
    cleanup();

    render(view(failed, false));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy reference' }));
    await waitFor(() => expect(getSelection()?.toString()).toBe('Reference c-42'));
    expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  });
});
