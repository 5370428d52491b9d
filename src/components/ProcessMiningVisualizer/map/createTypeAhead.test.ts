import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTypeAhead } from './createTypeAhead';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('letters that follow each other make a name, and begin anew after a pause', () => {
  const typed = createTypeAhead();
  expect(typed.add('m', null)).toBe('m');
  typed.leadTo('Manager');
  vi.advanceTimersByTime(400);
  expect(typed.add('a', 'Manager')).toBe('ma');
  typed.leadTo('Manager');
  vi.advanceTimersByTime(501);
  expect(typed.add('n', 'Manager')).toBe('n');
});

test('who has walked on since begins anew, however fast', () => {
  const typed = createTypeAhead();
  typed.add('c', null);
  typed.leadTo('Check');
  expect(typed.add('m', 'Notify')).toBe('m');
});
