// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buildDecision,
  buildInsight,
  buildOption,
  buildPrediction,
} from '../../../test/buildInsight';
import type { InsightEvent } from '../insightEvent';
import { cards, dismiss, loadParts, openFirst, panel } from '../testSupport/panel';

beforeAll(loadParts, 60_000);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const known = { kind: 'categorical', level: 'high' } as const;
const refuse = () => Promise.reject(new Error('Read only.'));

/** What was told, without the names of acts. */
function listener() {
  const told: InsightEvent[] = [];
  const onEvent = (event: InsightEvent) => void told.push(event);
  const types = () => told.map(({ type }) => type);
  return { told, onEvent, types };
}

describe('onEvent', () => {
  it('tells of an act that it is asked for and agreed to, and of its undoing', async () => {
    const { told, onEvent, types } = listener();
    render(panel({ insights: [buildInsight({ confidence: known })], onEvent }));
    cards()[0]?.focus();
    await userEvent.keyboard('a');
    expect(types()).toEqual(['insight.accept.pending', 'insight.accept.committed']);
    cards()[0]?.focus();
    await userEvent.keyboard('z');
    expect(types().at(-1)).toBe('insight.undo');
    expect(new Set(told.map((event) => 'opId' in event && event.opId)).size).toBe(1);
  });

  it('tells of an act that was refused, and of one on a decision', async () => {
    const { told, onEvent, types } = listener();
    const option = buildOption({ id: 'o', reversibility: 'reversible' });
    render(
      panel({
        insights: [buildInsight({ confidence: known })],
        decisions: [buildDecision([option])],
        onAction: refuse,
        onEvent,
      }),
    );
    for (const card of cards().slice(0, 1)) await dismiss(card, 'This');
    expect(types()).toEqual(['insight.dismiss.pending', 'insight.dismiss.rolledBack']);
    told.length = 0;
    await userEvent.click(screen.getByRole('button', { name: /^Compare/ }));
    const [radio] = screen.getAllByRole('radio', { name: 'Add a worker' });
    if (radio) await userEvent.click(radio);
    await userEvent.click(screen.getByRole('button', { name: 'Try it without effect' }));
    const about = { id: 'd', optionId: 'o' };
    expect(told).toEqual([
      { type: 'decision.optionViewed', ...about },
      { type: 'decision.apply.pending', ...about, dryRun: true },
      { type: 'decision.apply.rolledBack', ...about, dryRun: true },
    ]);
  });

  it('tells once of what is not known and of what makes no sense, whatever comes again', () => {
    const { told, onEvent } = listener();
    const insights = [buildInsight(), buildInsight({ id: 'b', title: 'Sure', confidence: known })];
    const predictions = [buildPrediction({ interval: { lower: 9, upper: 1, level: 0.8 } })];
    const view = render(panel({ insights, predictions, onEvent }));
    view.rerender(panel({ insights: [...insights], predictions: [...predictions], onEvent }));
    expect(told).toEqual([
      { type: 'confidence.unknown', id: 'a' },
      { type: 'data.issue', id: 'p', faults: ['interval-inverted'] },
    ]);
  });

  it('tells of an explanation that is opened, of evidence that is followed, and of a return', async () => {
    const { told, onEvent } = listener();
    const proof = { id: 'e1', kind: 'log', label: 'Log', value: null, at: null } as const;
    const insight = buildInsight({
      confidence: known,
      explanation: {
        why: null,
        factors: [],
        evidence: [{ ...proof, href: 'https://logs.example/1', supports: 'for' }],
        assumptions: [],
        limitations: [],
      },
    });
    const isLinkAllowed = () => true;
    const view = render(panel({ insights: [insight], onEvent, isLinkAllowed }));
    await openFirst();
    const link = screen.getByRole('link', { name: 'Log' });
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    expect(told).toEqual([
      { type: 'explanation.opened', id: 'a' },
      { type: 'evidence.opened', id: 'a', evidenceId: 'e1' },
    ]);

    for (const card of cards().slice(0, 1)) await dismiss(card, 'This');
    told.length = 0;
    view.rerender(panel({ insights: [{ ...insight, severity: 'critical' }], onEvent }));
    expect(told).toEqual([{ type: 'insight.resurfaced', id: 'a', cause: 'became-critical' }]);
  });

  it('tells that a card was looked at once half of it was seen for a second', () => {
    vi.useFakeTimers();
    const seers: ((entries: { target: Element; isIntersecting: boolean }[]) => void)[] = [];
    const observe = vi.fn();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(see: (typeof seers)[number], { threshold }: { threshold: number }) {
          expect(threshold).toBe(0.5);
          seers.push(see);
        }
        observe = observe;
        unobserve = vi.fn();
        disconnect = vi.fn();
      },
    );
    const { told, onEvent } = listener();
    render(panel({ insights: [buildInsight({ confidence: known })], onEvent }));
    const [card] = cards();
    if (card === undefined) throw new Error('no card');
    expect(observe).toHaveBeenCalledWith(card);
    const see = (isIntersecting: boolean) =>
      act(() => seers.forEach((tell) => tell([{ target: card, isIntersecting }])));

    see(true);
    vi.advanceTimersByTime(900);
    see(false);
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
    for (let times = 0; times < 2; times++) {
      see(true);
      vi.advanceTimersByTime(1_000);
      see(false);
    }
    expect(told).toEqual([{ type: 'insight.viewed', id: 'a', dwellMs: 1_000 }]);
  });
});
