import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessGraph } from '../../model';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { simplifyProcess } from '../simplify/simplifyProcess';
import { layoutProcess } from './layoutProcess';
import type { LayoutNode, ProcessLayout } from './processLayout';

const traces = fc.array(fc.stringMatching(/^[A-L]{1,10}$/), { minLength: 1, maxLength: 10 });
const graphOf = (list: readonly string[]) => discoverProcess(logFromTraces(...list));
const nodeOf = (layout: ProcessLayout, id: string) => layout.nodes.find((node) => node.id === id);

/** A long log with rework, skips and rare ways, always the same. */
const busy = graphOf(
  Array.from({ length: 60 }, (_, i) => {
    const steps = 'ABCDEFGHIJKL'.split('');
    const skipped = steps.filter((_, s) => (i * 7 + s * 5) % (6 + (s % 3)) !== 0);
    const again = i % 4 === 0 ? [...skipped.slice(0, 6), ...skipped.slice(3)] : skipped;
    return (i % 9 === 0 ? again.concat(again.slice(2, 4).reverse()) : again).join('');
  }),
);

function overlaps(a: LayoutNode, b: LayoutNode): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01
  );
}

/** Whether a line passes through the inside of a box (Liang and Barsky). */
function passes(points: readonly { x: number; y: number }[], box: LayoutNode): boolean {
  return points.slice(1).some((b, i) => {
    const a = points[i] ?? b;
    let enter = 0;
    let leave = 1;
    const clip = (p: number, q: number) => {
      if (p === 0) return q >= 0;
      if (p < 0) enter = Math.max(enter, q / p);
      else leave = Math.min(leave, q / p);
      return true;
    };
    const isInside =
      clip(a.x - b.x, a.x - (box.x - box.width / 2 + 1)) &&
      clip(b.x - a.x, box.x + box.width / 2 - 1 - a.x) &&
      clip(a.y - b.y, a.y - (box.y - box.height / 2 + 1)) &&
      clip(b.y - a.y, box.y + box.height / 2 - 1 - a.y);
    return isInside && enter < leave;
  });
}

describe('layoutProcess', () => {
  it('puts no node on another and leads no edge through a node', async () => {
    await fc.assert(
      fc.asyncProperty(
        traces,
        fc.constantFrom('down' as const, 'right' as const),
        async (list, direction) => {
          const { nodes, edges, width, height } = await layoutProcess(graphOf(list), { direction });
          nodes.forEach((a, i) =>
            nodes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)),
          );
          for (const { from, to, points } of edges) {
            for (const node of nodes) {
              if (node.id !== from && node.id !== to) expect(passes(points, node)).toBe(false);
            }
            for (const { x, y } of points) {
              expect(x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01).toBe(
                true,
              );
            }
          }
        },
      ),
    );
  });

  it('draws every transition, start and end once, from border to border', async () => {
    const graph = graphOf(['ABBC', 'ACB']);
    const layout = await layoutProcess(graph);
    expect(layout.edges.map(({ from, to, kind }) => `${kind} ${from}>${to}`).sort()).toEqual(
      [
        ...graph.transitions.map(({ from, to }) => `transition ${from}>${to}`),
        'start \u0000start>A',
        'end B>\u0000end',
        'end C>\u0000end',
      ].sort(),
    );
    for (const { from, points } of layout.edges) {
      const node = nodeOf(layout, from);
      const [first] = points;
      if (!node || !first) throw new Error('An edge begins nowhere.');
      const [dx, dy] = [
        Math.abs(first.x - node.x) - node.width / 2,
        Math.abs(first.y - node.y) - node.height / 2,
      ];
      expect(Math.abs(Math.max(dx, dy))).toBeLessThan(0.01);
    }
  });

  it('puts the start first, the end last and the flow in between in its order', async () => {
    const layout = await layoutProcess(graphOf(['ABC', 'ABC']));
    const order = layout.nodes
      .slice()
      .sort((a, b) => a.y - b.y)
      .map(({ kind, id }) => (kind === 'activity' ? id : kind));
    expect(order).toEqual(['start', 'A', 'B', 'C', 'end']);
    expect(new Set(layout.nodes.map(({ x }) => Math.round(x))).size).toBe(1);
  });

  it('leads the main flow straight on, however many rare ways pass beside it', async () => {
    const main = 'ABCDEFGH';
    const skips = Array.from(main, (_, i) => main.slice(0, i + 1));
    const jumps = Array.from(main.slice(2), (_, i) => `A${main.slice(i + 2)}`);
    const list = [...Array.from({ length: 100 }, () => main), ...skips, ...jumps];
    const layout = await layoutProcess(graphOf(list));
    const across = Array.from(main, (id) => nodeOf(layout, id)?.x ?? NaN);
    const start = layout.nodes.find(({ kind }) => kind === 'start')?.x ?? NaN;
    // Less than a tenth of a node's width from one to the next.
    for (const x of across) expect(Math.abs(x - start)).toBeLessThan(17.6);
  });

  it('keeps everything in place while sliders move', async () => {
    for (const slider of ['paths', 'activities'] as const) {
      let before: ProcessLayout | null = null;
      for (let share = 0; share <= 1.001; share += 0.05) {
        const layout: ProcessLayout = await layoutProcess(
          simplifyProcess(busy, { activities: 1, paths: 0.4, [slider]: share }),
        );
        const last = before;
        before = layout;
        if (!last) continue;
        const common = layout.nodes.flatMap((now) => {
          const then = nodeOf(last, now.id);
          return then ? [{ now, then }] : [];
        });
        let swapped = 0;
        let pairs = 0;
        common.forEach((a, i) => {
          for (const b of common.slice(i + 1)) {
            pairs++;
            expect((a.now.y - b.now.y) * (a.then.y - b.then.y)).toBeGreaterThanOrEqual(0);
            if ((a.now.x - b.now.x) * (a.then.x - b.then.x) < -1) swapped++;
          }
        });
        expect(swapped / pairs).toBeLessThanOrEqual(0.04);
      }
    }
  });

  it('gives the same for the same graph, and for a copy of it', async () => {
    const copy = structuredClone(busy);
    expect(await layoutProcess(copy)).toEqual(await layoutProcess(busy));
    const simple = { activities: 0.5, paths: 0.2 };
    expect(await layoutProcess(simplifyProcess(copy, simple))).toEqual(
      await layoutProcess(simplifyProcess(busy, simple)),
    );
  });

  it('turns the map by the direction', async () => {
    const right = await layoutProcess(graphOf(['ABC']), { direction: 'right' });
    const [a, b] = [nodeOf(right, 'A'), nodeOf(right, 'B')];
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(176);
    expect(a?.y).toBeCloseTo(b?.y ?? NaN, 6);
  });

  it('leaves the work to another engine that it is given', async () => {
    const own: ProcessLayout = { width: 1, height: 2, direction: 'down', nodes: [], edges: [] };
    const layout = await layoutProcess(busy, {
      nodeWidth: -1,
      layoutEngine: (_, { nodeWidth }) => ({ ...own, width: nodeWidth }),
    });
    expect(layout).toEqual({ ...own, width: 176 });
  });

  it('survives any graph a server sends', async () => {
    const name = fc.constantFrom('A', 'B', 'C', '', '\u0000start', '\u0000end');
    const count = fc.constantFrom(NaN, Infinity, -1, 0, 1, 5);
    const durationMs = { mean: null, median: null, min: null, max: null, total: 0 };
    const graph: fc.Arbitrary<ProcessGraph> = fc.record({
      cases: count,
      events: count,
      activities: fc.array(
        fc.tuple(name, count, count).map(([id, startCount, endCount]) => ({
          id,
          label: id,
          eventCount: 1,
          caseCount: 1,
          startCount,
          endCount,
        })),
        { maxLength: 6 },
      ),
      transitions: fc.array(
        fc
          .tuple(name, name, count)
          .map(([from, to, times]) => ({ from, to, count: times, caseCount: times, durationMs })),
        { maxLength: 9 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(graph, async (any) => {
        const { nodes, edges } = await layoutProcess(any);
        const ids = new Set(nodes.map(({ id }) => id));
        for (const { from, to } of edges)
          expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
        for (const { x, y } of nodes) expect([x, y].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('lays out a thousand activities', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const list = Array.from({ length: 80 }, (_, c) =>
      names.filter((_, i) => (i * 31 + c * 17) % 5 !== 0).join(''),
    );
    const layout = await layoutProcess(graphOf([...list, names.join('')]));
    expect(layout.nodes.length).toBe(1002);
  }, 60_000);
});
