import { ProcessMiningVisualizer, TenantThemeProvider } from '@auterity/shared-components';
import { createRoot } from 'react-dom/client';
// As an app gets it: the worker is a file of the built package.
import { importEventLog } from '../../../dist/index.js';
import { millionRows } from './millionRows.js';
import { spreadLog } from './spreadLog.js';

const frame = () => new Promise(requestAnimationFrame);
/** Resolves after the next frame has been painted. */
const painted = async () => {
  await frame();
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
};
const setNative = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

window.bench = {
  /** Shows the log of 50 activities and 500 transitions; gives how many of each the map has at 100 %. */
  async mount() {
    const log = spreadLog();
    createRoot(document.getElementById('place')).render(
      <TenantThemeProvider brand={{}} tenantId="bench">
        <ProcessMiningVisualizer log={log} defaultSimplification={{ activities: 1, paths: 1 }} />
      </TenantThemeProvider>,
    );
    while (document.querySelector('[data-part=transition]') === null) await frame();
    for (let turn = 0; turn < 20; turn++) await frame();
    return {
      activities: document.querySelectorAll('[data-part=activity]').length,
      transitions: document.querySelectorAll('[data-part=transition]').length,
    };
  },
  /** Milliseconds from a move of the paths slider to the painted map; the value is 0–100. */
  async slide(value) {
    const [, paths] = document.querySelectorAll('input[type=range]');
    const started = performance.now();
    setNative.call(paths, String(value));
    paths.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    return performance.now() - started;
  },
  /** Imports a CSV log of a million events; gives how long it took and the long tasks of the page meanwhile. */
  async importMillion() {
    const file = new File(millionRows(), 'log.csv');
    await painted();
    const tasks = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const started = performance.now();
    const { log } = await importEventLog(file);
    const took = performance.now() - started;
    await painted();
    await painted();
    observer.disconnect();
    return { events: log.size, took, tasks };
  },
};
