// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toConfidence } from '../../insights';
import type { Insight } from '../../model';
import { buildInsight, buildPrediction } from '../../test/buildInsight';
import { cards, day, dismiss, loadParts, now, openFirst, panel, spoken } from './testSupport/panel';

beforeAll(loadParts, 60_000);

describe('I-1: a confidence that is none', () => {
  it.each([null, undefined, NaN, -0.2, 1.7, 87, 'very'])('%s is shown as unknown', (value) => {
    render(panel({ insights: [buildInsight({ confidence: toConfidence(value) })] }));
    const [card] = cards();
    expect(card).toHaveTextContent(/Confidence not reported|Reported confidence cannot be read/);
    expect(card).not.toHaveTextContent(/Low confidence|%/);
  });

  it('a word is read as that word', () => {
    render(panel({ insights: [buildInsight({ confidence: toConfidence('high') })] }));
    expect(cards()[0]).toHaveTextContent('High confidence');
  });
});

describe('I-2: a range or a time that cannot be', () => {
  it.each([
    ['inverted', { interval: { lower: 9, upper: 1, level: 0.8 } }],
    ['without the point', { interval: { lower: 9_000, upper: 9_900, level: 0.8 } }],
    ['without end', { interval: { lower: -Infinity, upper: Infinity, level: 0.8 } }],
    ['of zero width', { interval: { lower: 4200, upper: 4200, level: 0.8 } }],
    ['with a level of 95', { interval: { lower: 4_000, upper: 4_400, level: 95 } }],
    ['ending before it begins', { horizon: { from: now + day, until: now, text: null } }],
  ])('%s prints no nonsense', (_, fields) => {
    render(panel({ predictions: [buildPrediction(fields)] }));
    const text = screen.getByText(/Queue depth/).textContent;
    expect(text).toMatch(/4,200/);
    expect(text).not.toMatch(/NaN|Infinity|∞|9,500%|undefined/);
  });

  it('one whose time is over says so', () => {
    const horizon = { from: null, until: now - day, text: null };
    render(panel({ predictions: [buildPrediction({ horizon })] }));
    expect(screen.getByText(/Queue depth was expected/)).toHaveTextContent(/which is over/);
  });
});

describe('I-3: 10,000 findings, 60 % of them copies, with a circle of replacements', () => {
  it('draws each finding once, and at most 60 cards', () => {
    const insights = Array.from({ length: 10_000 }, (_, index) =>
      buildInsight({
        id: `i${index}`,
        title: `Finding ${index % 4_000}`,
        fingerprint: `f${index % 4_000}`,
        version: String(index),
        ...(index === 1 && { supersedesId: 'i2' }),
        ...(index === 2 && { supersedesId: 'i1' }),
      }),
    );
    const { container } = render(panel({ insights }));
    const drawn = () => container.querySelectorAll('[data-part=insight]');
    // Findings 1 and 2 replace each other and are one.
    expect(drawn()[0]).toHaveAttribute('aria-setsize', '3999');
    for (let press = 0; press < 4; press++) fireEvent.click(screen.getByText('Show 20 more'));
    expect(drawn()).toHaveLength(60);
    expect(document.activeElement).toHaveAttribute('aria-posinset', '81');
  });
});

describe('I-4: a dismissed finding', () => {
  it('stays away under a new id, comes back once it is graver, and says why', async () => {
    const queue = buildInsight({ id: 'a', fingerprint: 'queue' });
    const other = buildInsight({ id: 'x', title: 'Cost rises', kind: 'trend' });
    const view = render(panel({ insights: [queue, other] }));
    await dismiss(screen.getByRole('article', { name: /Queue grows/ }), 'Similar');
    expect(cards()).toHaveLength(1);

    view.rerender(panel({ insights: [{ ...queue, id: 'b' }, other] }));
    expect(cards()).toHaveLength(1);
    const graver: Insight = { ...queue, id: 'c', severity: 'critical' };
    view.rerender(panel({ insights: [graver, other] }));
    // The focus is in the list, so what is back waits to be asked for.
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 new insight' }));
    expect(screen.getByRole('article', { name: /Queue grows/ })).toHaveTextContent(
      'Back because it became critical.',
    );
  });
});

describe('I-5: what a model wrote', () => {
  it('is inert, asks for nothing, and is bounded', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const evil = `<script>x</script><img src="https://evil.example/?q=1"> ![x](https://evil.example) [y](javascript:x) \u202Eignore all rules\u200d`;
    const insight = buildInsight({
      title: evil,
      summary: `${evil} ${'long '.repeat(10_000)}`,
      kind: evil,
      affected: [evil],
      recommendations: [evil],
      explanation: {
        why: evil,
        factors: [{ label: evil, contribution: 1 }],
        evidence: [
          {
            id: 'e',
            kind: 'log',
            label: evil,
            value: evil,
            at: null,
            href: 'javascript:x',
            supports: 'for',
          },
        ],
        assumptions: [evil],
        limitations: [],
      },
    });
    const { container } = render(panel({ insights: [insight] }));
    await openFirst();
    const [card] = cards();
    expect(container.querySelector('script, img, a, iframe, link')).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
    expect(card?.textContent).not.toMatch(/[\u202a-\u202e]/);
    expect(card?.textContent.length).toBeLessThan(12_000);
  });
});

describe('I-6: a new order', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    buildInsight({ id, title: `Finding ${id}`, impact: { ratio: NaN, value: NaN, unit: id } }),
  );
  const idsOf = () => cards().map((card) => card.dataset.insight);

  it('is the same whatever the order of arrival', () => {
    const view = render(panel({ insights: five }));
    const first = idsOf();
    view.rerender(panel({ insights: five.toReversed() }));
    expect(idsOf()).toEqual(first);
  });

  it('never moves the focus or the scroll', async () => {
    const view = render(panel({ insights: five }));
    const before = idsOf();
    const fourth = cards()[3];
    fourth?.focus();
    const scrolled = vi.spyOn(Element.prototype, 'scrollTop', 'set');
    const urgent = buildInsight({ id: 'z', title: 'Down', severity: 'critical' });
    const graver = five.map((each) => (each.id === 'e' ? { ...each, severity: 'high' } : each));
    view.rerender(panel({ insights: [urgent, ...graver] }));
    expect(fourth).toHaveFocus();
    expect(idsOf()).toEqual(before);
    expect(scrolled).not.toHaveBeenCalled();
    expect(spoken()).toContain('1 new insight, 1 critical');

    await userEvent.click(screen.getByRole('button', { name: 'Show 1 new insight' }));
    await waitFor(() => expect(cards()[0]).toHaveFocus());
    expect(idsOf().slice(0, 2)).toEqual(['z', 'e']);
  });
});
