import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal';
import { arrangeProcess, discoverProcess } from '../../../process';
import { logFromTraces } from '../../../test/logFromTraces';
import { describeItem } from '../describe/describeItem';
import { processMessages } from '../messages/processMessages';
import { findItem, itemKey } from './mapItem';
import { mapCommand } from './mapCommand';
import { markBottlenecks } from './mapMarks';
import { mapSizes } from './mapSizes';
import { mapView } from './mapView';
import { findByName, walkMap, type WalkStep } from './walkMap';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, processMessages);

function viewOf(...traces: string[]) {
  const graph = discoverProcess(logFromTraces(...traces));
  const layout = arrangeProcess(graph, mapSizes);
  const marks = markBottlenecks(graph, []);
  return { graph, view: mapView({ graph, layout, metric: 'count', marks, format }) };
}

const { graph, view } = viewOf('ABD', 'ABD', 'ACD');

function walk(...steps: WalkStep[]): string {
  let at: string | null = null;
  for (const step of steps) {
    const item = walkMap(view, at, step);
    at = item && itemKey(item);
  }
  const item = findItem(view, at);
  return item === null ? '' : describeItem(item, view, graph, format);
}

describe('walkMap', () => {
  it('begins at the start and follows the most frequent path to the end', () => {
    expect(walk('forward')).toBe('Start, 1 path out.');
    expect(walk('start', 'forward', 'forward')).toMatch(/^B, activity, 2 times, in 2 cases\./);
    expect(walk('start', 'forward', 'forward', 'forward', 'forward')).toMatch(/^End/);
  });

  it('goes along paths, from one to the next by how frequent they are, and says which one of how many', () => {
    expect(walk('start', 'forward', 'nextPath')).toMatch(/^Path from A to B, 2 times.* 1 of 2\.$/);
    expect(walk('start', 'forward', 'nextPath', 'next')).toMatch(/^Path from A to C.* 2 of 2\.$/);
    expect(walk('start', 'forward', 'nextPath', 'next', 'forward')).toMatch(/^C, activity/);
  });

  it('finds the bottleneck and the slowest path', () => {
    expect(walk('start', 'bottleneck')).toMatch(/Bottleneck\./);
    expect(walk('start', 'forward', 'slowestForward')).toMatch(/^Path from A to B/);
  });

  it('finds an activity by the letters of its name', () => {
    const found = findByName(view, null, 'd');
    expect(found?.kind === 'node' && found.node.label).toBe('D');
    expect(findByName(view, null, 'x')).toBeNull();
  });

  it('always stands somewhere, whatever the graph and the steps', () => {
    const steps: WalkStep[] = ['forward', 'back', 'next', 'previous', 'nextPath', 'previousPath'];
    const traces = fc.array(fc.stringMatching(/^[A-D]{1,5}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(traces, fc.array(fc.constantFrom(...steps)), (list, path) => {
        const { view: any } = viewOf(...list);
        let at: string | null = null;
        for (const step of path) {
          const item = walkMap(any, at, step);
          expect(item).not.toBeNull();
          at = item && itemKey(item);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('mapCommand', () => {
  const press = (key: string, more = {}) =>
    mapCommand(
      { key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more },
      'down',
    );

  it('leaves the page its own keys', () => {
    expect(press('Tab')).toBeNull();
    expect(press('c', { ctrlKey: true })).toBeNull();
  });

  it('follows paths along the map, neighbours across it, and pans with Shift', () => {
    expect(press('ArrowDown')).toEqual({ type: 'walk', step: 'forward' });
    expect(press('ArrowDown', { altKey: true })).toEqual({ type: 'walk', step: 'slowestForward' });
    expect(press('ArrowRight')).toEqual({ type: 'walk', step: 'next' });
    expect(press('ArrowRight', { shiftKey: true })).toMatchObject({ type: 'pan' });
  });
});

describe('the keys of the research page, §5.7', () => {
  const again = viewOf('ABC', 'ABC', 'ABABC', 'AXC').view;
  const go = (at: string | null, step: WalkStep) => walkMap(again, at, step, ['A', 'B', 'C']);
  const nameOf = (item: ReturnType<typeof go>) =>
    item?.kind === 'node' ? item.node.id : item ? `${item.edge.from}>${item.edge.to}` : null;
  const keyOf = (id: string) => again.nodes.find((node) => node.id === id)?.key ?? null;

  it.each([
    ['PageDown goes to the layer below', 'A', 'layerDown', 'B'],
    ['PageUp goes to the layer above', 'B', 'layerUp', 'A'],
    ['Alt+H goes to the next step of the happy path', 'A', 'happyPath', 'B'],
    ['Alt+H from beside the happy path begins it', 'X', 'happyPath', 'A'],
    ['Alt+R goes to the next path that leads back', 'A', 'rework', 'B>A'],
  ] as const)('%s', (_, from, step, to) => {
    expect(nameOf(go(keyOf(from), step))).toBe(to);
  });

  it('] cycles through the paths out of an activity, [ through those into it', () => {
    const paths = (step: WalkStep, count: number) => {
      let item = go(keyOf('B'), step);
      const seen = [nameOf(item)];
      for (let i = 1; i < count; i++) {
        item = go(item && itemKey(item), step);
        seen.push(nameOf(item));
      }
      return seen;
    };
    expect(paths('nextPath', 3)).toEqual(['B>C', 'B>A', 'B>C']);
    expect(paths('previousPath', 2)).toEqual(['A>B', 'A>B']);
    const into = go(keyOf('C'), 'previousPath');
    expect([nameOf(into), nameOf(go(into && itemKey(into), 'previousPath'))]).toEqual([
      'B>C',
      'X>C',
    ]);
  });

  it('stays where it is beyond the last layer, and where nothing leads back', () => {
    const last = again.nodes.find(({ kind }) => kind === 'end')?.key ?? '';
    const stays = walkMap(again, last, 'layerDown');
    expect(stays && itemKey(stays)).toBe(last);
    const straight = viewOf('AB').view;
    const first = straight.nodes[0]?.key ?? '';
    const own = walkMap(straight, first, 'rework');
    expect(own && itemKey(own)).toBe(first);
  });

  it.each([
    ['/', {}, { type: 'search' }],
    ['f', { ctrlKey: true }, { type: 'search' }],
    ['c', { ctrlKey: true }, null],
    ['F10', { shiftKey: true }, { type: 'narrow' }],
    ['ContextMenu', {}, { type: 'narrow' }],
    [' ', {}, { type: 'select' }],
    ['ArrowLeft', { altKey: true }, { type: 'visit', by: -1 }],
    ['ArrowRight', { altKey: true }, { type: 'visit', by: 1 }],
    ['ArrowDown', { altKey: true }, { type: 'walk', step: 'slowestForward' }],
    ['r', { altKey: true }, { type: 'walk', step: 'rework' }],
    ['H', { altKey: true }, { type: 'walk', step: 'happyPath' }],
    ['PageDown', {}, { type: 'walk', step: 'layerDown' }],
    ['∫', { altKey: true, code: 'KeyB' }, { type: 'walk', step: 'bottleneck' }],
    ['®', { altKey: true, code: 'KeyR' }, { type: 'walk', step: 'rework' }],
    ['ArrowUp', { altKey: true }, { type: 'walk', step: 'slowestBack' }],
    [']', {}, { type: 'walk', step: 'nextPath' }],
    ['[', {}, { type: 'walk', step: 'previousPath' }],
    ['+', {}, { type: 'zoom', factor: 1.25 }],
    ['-', {}, { type: 'zoom', factor: 0.8 }],
    ['0', {}, { type: 'fit' }],
    ['Enter', {}, { type: 'open' }],
    ['Escape', {}, { type: 'close' }],
    ['Home', {}, { type: 'walk', step: 'start' }],
    ['End', {}, { type: 'walk', step: 'end' }],
    ['PageUp', {}, { type: 'walk', step: 'layerUp' }],
    ['é', {}, { type: 'find', letter: 'é' }],
    ['Tab', {}, null],
    ['F6', {}, null],
  ] as const)('reads %s %o', (key, held, command) => {
    const up = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
    for (const direction of ['down', 'right'] as const) {
      expect(mapCommand({ ...up, key, ...held }, direction)).toEqual(command);
    }
  });
});

describe('mapView', () => {
  it('draws hostile graphs: edges that lead nowhere, counts that are none, names of any length', () => {
    const none = { mean: null, median: null, min: null, max: null, total: 0 };
    const hostile = {
      cases: NaN,
      events: -1,
      activities: [
        {
          id: '__proto__',
          label: 'x'.repeat(300),
          eventCount: NaN,
          caseCount: 0,
          startCount: 1,
          endCount: 1,
        },
      ],
      transitions: [
        { from: '__proto__', to: 'nowhere', count: 5, caseCount: 5, durationMs: none },
        { from: '__proto__', to: '__proto__', count: -3, caseCount: 0, durationMs: none },
      ],
    };
    const layout = arrangeProcess(hostile, mapSizes);
    const marks = markBottlenecks(hostile, []);
    const drawn = mapView({ graph: hostile, layout, metric: 'median', marks, format });
    expect(drawn.edges).toHaveLength(3);
    for (const edge of drawn.edges) {
      expect(edge.width).toBeGreaterThan(0);
      expect(edge.path).not.toContain('NaN');
    }
    expect(drawn.nodes.find(({ kind }) => kind === 'activity')?.lines.at(-1)).toMatch(/…$/);
  });

  it('marks the one transition where most time goes', () => {
    expect(view.edges.filter(({ mark }) => mark === 'bottleneck')).toHaveLength(1);
  });
});
