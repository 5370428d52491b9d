import { contenders } from './contenders.jsx';
import { randomWalks } from './randomWalks.js';

/** Resolves when the main thread is done with the next frame: a message after a frame's callbacks comes after its paint. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });

/**
 * When the frame with what was drawn in this task is on screen, rastered and composed: a letter beside the chart is
 * presented with it, and the browser says when (Element Timing).
 */
const presented = () => {
  const mark = document.createElement('p');
  mark.setAttribute('elementtiming', 'mark');
  mark.textContent = '.';
  document.body.append(mark);
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      mark.remove();
      resolve(list.getEntries()[0].renderTime);
    }).observe({ type: 'element' });
  });
};

/**
 * Acts once a frame, up to `times` or until `mostMs` have passed, and resolves with how often. In a task of its own
 * each time: the browser counts no script that continues an `await`.
 */
const repeat = (times, act, mostMs = 2000) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const until = performance.now() + mostMs;
    let turn = 0;
    port1.onmessage = () => {
      if (turn === times || (turn > 0 && performance.now() > until)) return resolve(turn);
      act(turn++);
      requestAnimationFrame(() => port2.postMessage(null));
    };
    port2.postMessage(null);
  });

let chart;
let data;
let before;
/** Rows that were appended so far: no row comes twice. */
let added = 0;

/** What run.mjs calls. Each measurement has a page of its own. */
window.bench = {
  /** Milliseconds that it takes to bring the figures into the contender's form. */
  prepare(name, rows) {
    const walks = randomWalks(rows);
    const started = performance.now();
    data = contenders[name].shape(walks);
    const shape = performance.now() - started;
    before = contenders[name].before?.(document.querySelector('#place'));
    return shape;
  },
  /** Milliseconds from the call to the first presented frame, and until the main thread was done with it. */
  async mount(name) {
    const place = document.querySelector('#place');
    const started = performance.now();
    chart = contenders[name].mount(place, data, before);
    const onScreen = presented();
    await painted();
    const done = performance.now();
    return { frame: (await onScreen) - started, thread: done - started };
  },
  async settle() {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await painted();
  },
  append: (times) => repeat(times, () => chart.append(added++)),
  zoom: (times) =>
    repeat(times, (turn) => chart.zoom(0.3 + (turn % 20) * 0.01, 0.4 + (turn % 20) * 0.01)),
};
