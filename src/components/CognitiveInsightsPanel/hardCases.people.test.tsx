// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Insight } from '../../model';
import { buildDecision, buildInsight, buildOption } from '../../test/buildInsight';
import { heardIn } from '../../test/heardIn';
import type { InsightAction } from './insightAction';
import { cards, loadParts, openFirst, panel, spoken } from './testSupport/panel';

beforeAll(loadParts, 60_000);

describe('I-7: an option that cannot be taken back', () => {
  it('takes permission, approval and its name, is carried out once, and says why it failed', async () => {
    const onAction = vi.fn(() => Promise.reject(new Error('The pool is locked.')));
    const option = buildOption({
      label: 'Delete the backlog',
      reversibility: 'irreversible',
      permission: 'queue.delete',
      needsApproval: true,
    });
    const decisions = [buildDecision([option])];
    const props = { decisions, onAction };
    const view = render(panel(props));
    await userEvent.click(screen.getByRole('button', { name: /^Compare/ }));
    for (const radio of screen.getAllByRole('radio', { name: 'Delete the backlog' }).slice(0, 1)) {
      await userEvent.click(radio);
    }
    const apply = () => screen.getByRole('button', { name: 'Apply “Delete the backlog”' });
    expect(screen.getByText(/it takes the permission “queue.delete”/)).toBeVisible();

    const permissions = new Set(['queue.delete']);
    view.rerender(panel({ ...props, permissions }));
    expect(screen.getByText('It must be approved first.')).toBeVisible();
    view.rerender(panel({ ...props, permissions, approvedIds: new Set(['d']) }));
    await userEvent.click(apply());
    expect(onAction).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox'), 'Delete the backlog');
    await userEvent.dblClick(apply());
    expect(onAction).toHaveBeenCalledOnce();
    expect(await screen.findByText('Not saved, and taken back: The pool is locked.')).toBeVisible();
  });
});

it('names each act as no other page, tab or person names one: its id is random', async () => {
  const ids: string[] = [];
  const onAction = (action: InsightAction) => {
    if ('opId' in action) ids.push(action.opId);
  };
  const insights = [buildInsight({ id: 'a', title: 'A' }), buildInsight({ id: 'b', title: 'B' })];
  render(panel({ insights, onAction }));
  for (const button of screen.getAllByRole('button', { name: /^Accept/ })) {
    await userEvent.click(button);
  }
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

it('says each act, also when the words are those of the one before', async () => {
  render(panel({ insights: [buildInsight({ id: 'a' }), buildInsight({ id: 'b', title: 'B' })] }));
  const { heard } = heardIn(document.querySelector('[data-part=outcome]')!);
  for (const card of cards()) {
    card.focus();
    await userEvent.keyboard('a');
  }
  expect(heard().filter((text) => text.startsWith('Accepted'))).toHaveLength(2);
});

describe('I-8: four different screens', () => {
  const low = buildInsight({ confidence: { kind: 'probability', value: 0.1 } });
  it.each([
    ['low confidence only', { insights: [low] }, /^Nothing certain: 1 possible insight/],
    ['unknown only', { insights: [buildInsight()] }, /for which no confidence was reported/],
    ['too little data', { insights: [], daysOfData: 3, daysNeeded: 14 }, /14 days are needed/],
    ['healthy', { insights: [], signalsChecked: 42 }, /^Nothing unusual: 42 signals checked/],
  ])('%s', (_, props, says) => {
    render(panel(props));
    expect(screen.getByText(says)).toBeVisible();
  });
});

describe('I-9: where a finding comes from', () => {
  const made = (generatedBy: string, modelVersion: string) =>
    buildInsight({
      provenance: {
        generatedBy,
        source: 'forecaster',
        modelVersion,
        generatedAt: null,
        dataFrom: null,
        dataTo: null,
      },
    });
  const badge = () => screen.queryByRole('button', { name: /^Made by AI/ });

  it('is said to be unreported when nobody reports it', async () => {
    render(panel({ insights: [buildInsight()] }));
    await openFirst();
    expect(screen.getAllByText('Not reported').length).toBeGreaterThan(3);
    expect(badge()).toBeNull();
  });

  it('a rule gets no AI mark; a model gets one that machines read too', () => {
    const view = render(panel({ insights: [made('rule', '1')] }));
    expect(badge()).toBeNull();
    expect(cards()[0]).not.toHaveAttribute('data-ai-generated');
    view.rerender(panel({ insights: [made('llm', '1')] }));
    expect(badge()).toBeVisible();
    expect(cards()[0]).toHaveAttribute('data-ai-model', 'forecaster');
  });

  it('a new version of the model is told once', async () => {
    const view = render(panel({ insights: [made('llm', '4')] }));
    view.rerender(panel({ insights: [made('llm', '5')] }));
    const notice = () => screen.queryByText('forecaster is now version 5; it was 4.');
    expect(notice()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    view.rerender(panel({ insights: [made('llm', '5')] }));
    expect(notice()).toBeNull();
  });
});

describe('I-10: a text that is still being written', () => {
  it('that breaks off is marked, replaced in its place, and told of once', () => {
    const done = buildInsight({ id: 'x', title: 'Cost rises', severity: 'low' });
    const part = buildInsight({ id: 'a', fingerprint: 'q', status: 'streaming', summary: 'Since' });
    const view = render(panel({ insights: [done] }));
    view.rerender(panel({ insights: [part, done] }));
    expect(cards()[0]).toHaveAttribute('aria-busy', 'true');
    expect(cards()[0]).toHaveTextContent('Still being written…');
    expect(spoken().join('')).not.toMatch(/new insight/);

    view.rerender(panel({ insights: [{ ...part, status: 'interrupted' }, done] }));
    expect(cards()[0]).toHaveTextContent('The text broke off.');
    const whole = { ...part, id: 'b', status: 'active', summary: 'Since Monday.' };
    view.rerender(panel({ insights: [{ ...part, status: 'interrupted' }, whole, done] }));
    expect(cards()).toHaveLength(2);
    expect(cards()[0]).toHaveTextContent('Since Monday.');
    expect(cards()[0]).toHaveAttribute('aria-busy', 'false');
    expect(spoken().filter((text) => text?.includes('new insight'))).toHaveLength(1);
  });
});

describe('I-11: factors of any kind', () => {
  const open = async (factors: NonNullable<Insight['explanation']>['factors']) => {
    const explanation = { why: null, factors, evidence: [], assumptions: [], limitations: [] };
    render(panel({ insights: [buildInsight({ explanation })] }));
    await openFirst();
    return within(screen.getByRole('table'));
  };

  it('200 of them are the weightiest and how many more; signs are in the text', async () => {
    const table = await open(
      Array.from({ length: 200 }, (_, index) => ({ label: `f${index}`, contribution: -index })),
    );
    expect(table.getAllByRole('row')).toHaveLength(7);
    expect(table.getByText('lowers it, -199')).toBeVisible();
    expect(screen.getByText('194 more factors')).toBeVisible();
  });

  it('all zero, unknown, or of a name of 300 letters draw no broken bar', async () => {
    const table = await open([
      { label: 'x'.repeat(300), contribution: 0 },
      { label: 'current_trend', contribution: NaN },
    ]);
    expect(table.getByText('no effect')).toBeVisible();
    expect(table.getByText('weight not reported')).toBeVisible();
    expect(table.getByText('Current trend')).toBeVisible();
    expect(table.getByText('current_trend')).toBeVisible();
    const bars = document.querySelectorAll('table rect');
    for (const bar of bars) expect(bar).toHaveAttribute('width', '0');
    expect(bars).toHaveLength(2);
  });
});

describe('I-12: a correction', () => {
  const correct = async (text: string) => {
    await openFirst();
    await userEvent.click(screen.getByRole('button', { name: 'Correct it' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is right' }), text);
    await userEvent.click(screen.getByRole('button', { name: 'Save correction' }));
  };

  it('that is refused leaves the text in the form', async () => {
    const onAction = vi.fn(() => Promise.reject(new Error('Read only.')));
    render(panel({ insights: [buildInsight()], onAction }));
    await correct('Queue shrinks');
    expect(await screen.findByText('Not saved, and taken back: Read only.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What is right' })).toHaveValue('Queue shrinks');
    expect(cards()[0]).toHaveAccessibleName('Medium Queue grows');
  });

  it('stands beside a new version that says something else, and gives way on request', async () => {
    const actions: InsightAction[] = [];
    const onAction = (action: InsightAction) => void actions.push(action);
    const insight = buildInsight({ fingerprint: 'q' });
    const view = render(panel({ insights: [insight], onAction }));
    await correct('Queue shrinks');
    expect(cards()[0]).toHaveAccessibleName('Medium Queue shrinks');
    view.rerender(panel({ insights: [{ ...insight, title: 'Queue explodes' }], onAction }));
    expect(screen.getByText(/The source has changed since/)).toHaveTextContent('Queue explodes');
    await userEvent.click(screen.getByRole('button', { name: 'Revert' }));
    expect(cards()[0]).toHaveAccessibleName('Medium Queue explodes');
    expect(actions.map(({ kind }) => kind)).toEqual(['correct', 'undo']);
  });
});
