// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { watchLeftovers } from './watchLeftovers';

it('lists what was not taken back, and nothing else', () => {
  const leftovers = watchLeftovers();
  const listen = () => undefined;
  const abort = new AbortController();
  window.addEventListener('resize', listen);
  document.addEventListener('keydown', listen, { capture: true });
  document.addEventListener('keyup', listen, { signal: abort.signal });
  const timer = setTimeout(listen, 90_000);
  const interval = setInterval(listen, 50_000);
  expect(leftovers()).toEqual([
    'window listens to resize',
    'document listens to keydown',
    'document listens to keyup',
    'a timer of 90000 ms',
    'an interval of 50000 ms',
  ]);
  window.removeEventListener('resize', listen);
  document.removeEventListener('keydown', listen);
  abort.abort();
  clearTimeout(timer);
  clearInterval(interval);
  expect(leftovers()).toEqual(['document listens to keydown']);
  document.removeEventListener('keydown', listen, { capture: true });
  expect(leftovers()).toEqual([]);
});

it('lists a frame that is neither drawn nor cancelled', () => {
  const leftovers = watchLeftovers();
  const frame = requestAnimationFrame(() => undefined);
  expect(leftovers()).toContain('a frame');
  cancelAnimationFrame(frame);
  expect(leftovers()).not.toContain('a frame');
});
