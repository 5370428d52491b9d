// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useControllableState } from './useControllableState';
import { useFormat } from './useFormat';
import { useNow } from './useNow';

describe('useControllableState', () => {
  it('holds the value itself when the app does not', () => {
    const onValueChange = vi.fn();
    const { result } = renderHook(() =>
      useControllableState({ value: undefined, defaultValue: 'a', onValueChange }),
    );
    act(() => result.current[1]('b'));
    expect(result.current[0]).toBe('b');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('only asks when the app holds the value, null included', () => {
    const onValueChange = vi.fn();
    const { result } = renderHook(() =>
      useControllableState<string | null>({ value: null, defaultValue: 'a', onValueChange }),
    );
    act(() => result.current[1]('b'));
    expect(result.current[0]).toBeNull();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('does not report the value that it has', () => {
    const onValueChange = vi.fn();
    const { result } = renderHook(() =>
      useControllableState({ value: 'a', defaultValue: 'a', onValueChange }),
    );
    act(() => result.current[1]('a'));
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('useNow', () => {
  it('moves on every minute, and stands still when told to', () => {
    vi.useFakeTimers({ now: 90_000 });
    const clock = renderHook(() => useNow(undefined));
    const fixed = renderHook(() => useNow(7));
    expect(clock.result.current).toBe(60_000);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(clock.result.current).toBe(120_000);
    expect(fixed.result.current).toBe(7);
    clock.unmount();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('useFormat', () => {
  it('writes the app’s texts in the place of the component’s, and stays the same object', () => {
    const texts = { hello: 'Hello {name}', bye: 'Bye' };
    const messages = { hello: 'Hallo {name}', bye: undefined };
    const { result, rerender } = renderHook(() =>
      useFormat(texts, { locale: 'de', timeZone: undefined, messages }),
    );
    const first = result.current;
    expect(first.text('hello', { name: 'Ana' })).toBe('Hallo Ana');
    expect(first.text('bye')).toBe('Bye');
    expect(first.timeZone).toBe('UTC');
    rerender();
    expect(result.current).toBe(first);
  });
});
