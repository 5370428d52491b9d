import { vi } from 'vitest';

type Listen = typeof window.addEventListener;
type Timer = ReturnType<typeof setTimeout>;

/**
 * Notes what is registered from now on and not taken back: listeners on the window, the document and media queries,
 * timers and frames. Returns a function that lists what is left. The spies go with `vi.restoreAllMocks`.
 */
export function watchLeftovers(): () => string[] {
  const left = new Map<unknown, string>();
  watchListeners(window, 'window', left);
  watchListeners(document, 'document', left);
  watchTimers(left);
  return () => [...left.values()];
}

function watchListeners(target: Window | Document, name: string, left: Map<unknown, string>): void {
  const add = target.addEventListener.bind(target) as Listen;
  const remove = target.removeEventListener.bind(target) as Listen;
  const key = ([type, listener, options]: Parameters<Listen>) =>
    `${name} ${type} ${String(captures(options))} ${idOf(listener)}`;
  vi.spyOn(target as Window, 'addEventListener').mockImplementation((...args) => {
    const { signal, once } = typeof args[2] === 'object' ? args[2] : {};
    const id = key(args);
    if (once !== true) left.set(id, `${name} listens to ${args[0]}`);
    signal?.addEventListener('abort', () => left.delete(id));
    add(...args);
  });
  vi.spyOn(target as Window, 'removeEventListener').mockImplementation((...args) => {
    left.delete(key(args));
    remove(...args);
  });
}

const captures = (options: boolean | AddEventListenerOptions | undefined) =>
  typeof options === 'object' ? options.capture === true : options === true;

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(listener: EventListenerOrEventListenerObject): number {
  const known = ids.get(listener);
  if (known !== undefined) return known;
  ids.set(listener, ++lastId);
  return lastId;
}

function watchTimers(left: Map<unknown, string>): void {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const { setInterval: repeat, clearInterval: end } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, ms?: number) => {
    const timer: Timer = start(() => {
      left.delete(timer);
      run();
    }, ms);
    left.set(timer, `a timer of ${String(ms ?? 0)} ms`);
    return timer;
  });
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    left.delete(timer);
    stop(timer);
  });
  vi.spyOn(globalThis, 'setInterval').mockImplementation((run: () => void, ms?: number) => {
    const timer = repeat(run, ms);
    left.set(timer, `an interval of ${String(ms ?? 0)} ms`);
    return timer;
  });
  vi.spyOn(globalThis, 'clearInterval').mockImplementation((timer) => {
    left.delete(timer);
    end(timer);
  });
}
