import { contenders } from './contenders.jsx';
import { randomWalks } from './randomWalks.js';

/** Resolves when the next frame has been presented: a message after a frame's callbacks comes after its paint. */
const presented = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });

/** Acts once a frame. In a task of its own each time: the browser counts no script that continues an `await`. */
const repeat = (times, act) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let turn = 0;
    port1.onmessage = () => {
      if (turn === times) return resolve();
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
  prepare(name, rows) {
    data = contenders[name].shape(randomWalks(rows));
    before = contenders[name].before?.(document.querySelector('#place'));
  },
  /** Milliseconds from the call to the first presented frame. */
  async mount(name) {
    const place = document.querySelector('#place');
    const started = performance.now();
    chart = contenders[name].mount(place, data, before);
    await chart.drawn?.();
    await presented();
    return performance.now() - started;
  },
  async settle() {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await presented();
  },
  append: (times) => repeat(times, () => chart.append(added++)),
  zoom: (times) =>
    repeat(times, (turn) => chart.zoom(0.3 + (turn % 20) * 0.01, 0.4 + (turn % 20) * 0.01)),
};
