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
  if ('MediaQueryList' in window) watchListeners(MediaQueryList.prototype, 'a media query', left);
  watchTimers(left);
  watchFrames(left);
  return () => [...left.values()];
}

function watchListeners(target: EventTarget, name: string, left: Map<unknown, string>): void {
  const { addEventListener: add, removeEventListener: remove } = target as Window;
  const key = ([type, listener, options]: Parameters<Listen>) =>
    `${name} ${type} ${String(captures(options))} ${idOf(listener)}`;
  vi.spyOn(target as Window, 'addEventListener').mockImplementation(function (
    this: Window,
    ...args
  ) {
    const { signal, once } = typeof args[2] === 'object' ? args[2] : {};
    const id = key(args);
    if (once !== true) left.set(id, `${name} listens to ${args[0]}`);
    signal?.addEventListener('abort', () => left.delete(id));
    add.apply(this, args);
  });
  vi.spyOn(target as Window, 'removeEventListener').mockImplementation(function (
    this: Window,
    ...args
  ) {
    left.delete(key(args));
    remove.apply(this, args);
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

function watchFrames(left: Map<unknown, string>): void {
  const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = globalThis;
  const key = (frame: number) => `frame ${String(frame)}`;
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((draw) => {
    const frame = ask((time) => {
      left.delete(key(frame));
      draw(time);
    });
    left.set(key(frame), 'a frame');
    return frame;
  });
  vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation((frame) => {
    left.delete(key(frame));
    cancel(frame);
  });
}
