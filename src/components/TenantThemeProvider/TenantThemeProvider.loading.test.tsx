// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import themes from '../../test/fixtures/branding.themes.json';
import { createTenantTheme, type TenantTheme } from '../../theme/index';
import {
  TenantThemeProvider,
  useTenantTheme,
  type LoadTheme,
  type TenantThemeProviderProps,
} from './index';

const provider = () => {
  const element = document.querySelector('[data-component="TenantThemeProvider"]');
  if (!(element instanceof HTMLElement)) throw new Error('There is no provider.');
  return element;
};

describe('TenantThemeProvider with a tenant to load', () => {
  interface Settle {
    readonly resolve: (theme: TenantTheme) => void;
    readonly reject: (error: unknown) => void;
  }
  /** A loader whose answers are given by hand, in any order. */
  function fakeLoader() {
    const pending = new Map<string, Settle>();
    const signals = new Map<string, AbortSignal>();
    const load = vi.fn<LoadTheme>((tenantId, { signal }) => {
      signals.set(tenantId, signal);
      return new Promise((resolve, reject) => pending.set(tenantId, { resolve, reject }));
    });
    const settle = (tenantId: string, how: (pending: Settle) => void) =>
      act(async () => {
        const asked = pending.get(tenantId);
        if (asked) how(asked);
        await Promise.resolve();
      });
    const answer = (tenantId: 'acme' | 'bank') =>
      settle(tenantId, ({ resolve }) => resolve(createTenantTheme(themes[tenantId], { tenantId })));
    const fail = (tenantId: string) => settle(tenantId, ({ reject }) => reject(new Error('down')));
    return { load, signals, answer, fail };
  }
  const Name = () => useTenantTheme()?.companyName ?? 'no name';
  const App = (props: TenantThemeProviderProps) => (
    <TenantThemeProvider {...props}>
      <p>content</p>
      <Name />
    </TenantThemeProvider>
  );
  const state = () => [provider().dataset.state, provider().dataset.autTenant];

  test('shows the house’s look first, and the tenant’s when it comes', async () => {
    const { load, answer } = fakeLoader();
    render(<App tenantId="acme" loadTheme={(...asked) => load(...asked)} />);
    expect(state()).toEqual(['loading', 'acme']);
    expect(provider()).toHaveTextContent('no name');
    await answer('acme');
    expect(state()).toEqual(['ready', 'acme']);
    expect(provider()).toHaveTextContent('Acme');
  });

  test('asks once for a tenant, however often it renders, and not without need', () => {
    const { load } = fakeLoader();
    const { rerender } = render(<App tenantId="acme" loadTheme={(...asked) => load(...asked)} />);
    rerender(<App tenantId="acme" loadTheme={(...asked) => load(...asked)} />);
    expect(load).toHaveBeenCalledOnce();
    for (const props of [
      { tenantId: 'acme', brand: themes.acme },
      { theme: createTenantTheme(themes.acme) },
      { tenantId: '"] {} body {' },
      {},
    ]) {
      rerender(<App {...props} loadTheme={load} />);
      expect(state()[0]).toBe('ready');
    }
    expect(load).toHaveBeenCalledOnce();
  });

  test('keeps the tenant before until the next one comes, and drops the answer of one left behind', async () => {
    const { load, signals, answer } = fakeLoader();
    const { rerender } = render(<App tenantId="acme" loadTheme={load} />);
    rerender(<App tenantId="bank" loadTheme={load} />);
    expect(signals.get('acme')?.aborted).toBe(true);
    await answer('bank');
    await answer('acme');
    expect(state()).toEqual(['ready', 'bank']);
    rerender(<App tenantId="acme" loadTheme={load} />);
    expect(state()).toEqual(['loading', 'bank']);
    await answer('acme');
    expect(state()).toEqual(['ready', 'acme']);
  });

  test('shows the house’s look and says so when loading fails', async () => {
    const { load, answer, fail } = fakeLoader();
    const onThemeError = vi.fn();
    const app = (tenantId: string) => (
      <App tenantId={tenantId} loadTheme={load} onThemeError={onThemeError} />
    );
    const { rerender } = render(app('acme'));
    await answer('acme');
    rerender(app('bank'));
    await fail('bank');
    expect(state()).toEqual(['error', 'bank']);
    expect(provider()).toHaveTextContent('no name');
    expect(onThemeError).toHaveBeenCalledExactlyOnceWith(new Error('down'));
  });

  test('says nothing of the failure of a tenant left behind, nor after it is gone', async () => {
    const { load, fail } = fakeLoader();
    const onThemeError = vi.fn();
    const app = (tenantId: string) => (
      <App tenantId={tenantId} loadTheme={load} onThemeError={onThemeError} />
    );
    const { rerender, unmount } = render(app('acme'));
    rerender(app('bank'));
    await fail('acme');
    unmount();
    await fail('bank');
    expect(onThemeError).not.toHaveBeenCalled();
  });

  test('a loader that throws is a loader that fails', async () => {
    const onThemeError = vi.fn();
    const load = () => {
      throw new Error('broken');
    };
    render(<App tenantId="acme" loadTheme={load} onThemeError={onThemeError} />);
    await waitFor(() => expect(state()).toEqual(['error', 'acme']));
    expect(onThemeError).toHaveBeenCalledOnce();
  });

  test('shows the fallback until the first theme has come, and no more', async () => {
    const { load, answer } = fakeLoader();
    const app = (tenantId: string) => (
      <App tenantId={tenantId} loadTheme={load} fallback="one moment" />
    );
    const { rerender } = render(app('acme'));
    expect(screen.getByText('one moment')).toBeInTheDocument();
    expect(screen.queryByText('content')).toBeNull();
    await answer('acme');
    expect(screen.queryByText('one moment')).toBeNull();
    rerender(app('bank'));
    expect(screen.getByText('content')).toBeInTheDocument();
  });
});
