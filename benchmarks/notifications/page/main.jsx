import { createRoot } from 'react-dom/client';
import { contenders, drawnIds, itemAt } from './contenders.jsx';

const place = document.getElementById('place');
const frame = () => new Promise(requestAnimationFrame);
const settle = async () => {
  for (let turn = 0; turn < 4; turn++) await frame();
};
let root = null;
let shown = [];
let draw = () => undefined;

window.bench = {
  /** Makes the items beforehand: only drawing is measured. */
  prepare(name, count) {
    const { Inbox, toItem } = contenders[name];
    shown = Array.from({ length: count }, (_, index) => toItem(itemAt(index)));
    root = createRoot(place);
    draw = () => root.render(<Inbox items={shown} />);
  },
  /** Milliseconds until the frame in which the last row's words or the first ones are there. */
  async mount() {
    const started = performance.now();
    draw();
    while (!document.body.textContent.includes('Workflow 0 has')) await frame();
    await frame();
    return performance.now() - started;
  },
  settle,
  nodes: () => document.body.querySelectorAll('*').length,
  /** How many rows that were there are drawn again when one arrives. */
  async arrive(name) {
    await settle();
    drawnIds.clear();
    const started = performance.now();
    shown = [contenders[name].toItem({ ...itemAt(-1), id: 'late' }), ...shown];
    draw();
    await settle();
    return { rows: drawnIds.size, ms: performance.now() - started };
  },
  /** The longest frame and how many took over 50 ms, while the list is scrolled from its start to its end. */
  async scroll(selector) {
    const box = document.querySelector(selector);
    let longest = 0;
    let slow = 0;
    let before = await frame();
    for (let step = 1; step <= 120; step++) {
      box.scrollTop = (box.scrollHeight - box.clientHeight) * (step / 120);
      const at = await frame();
      longest = Math.max(longest, at - before);
      if (at - before > 50) slow += 1;
      before = at;
    }
    return { longest, slow };
  },
};
