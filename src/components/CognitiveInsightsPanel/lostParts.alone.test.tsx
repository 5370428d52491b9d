// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reduceMemory, emptyMemory } from '../../insights';
import { buildDecision, buildInsight, buildPrediction } from '../../test/buildInsight';
import * as others from './parts';
import { cards, day, now, panel } from './testSupport/panel';
import { whyPart } from './whyPart';

const parts = { ...others, whyPart };

const says = 'A part of this panel could not be loaded.';
const ai = {
  generatedBy: 'llm',
  source: 'advisor',
  modelVersion: '2',
  generatedAt: now - day,
  dataFrom: null,
  dataTo: null,
} as const;

/** Nothing can be fetched, as where the network is gone, until a spy is taken back. */
beforeEach(() => {
  for (const part of Object.values(parts)) vi.spyOn(part, 'load').mockResolvedValue();
});

describe('a panel none of whose parts can be fetched', () => {
  it('shows the findings, and says what is missing', async () => {
    render(panel({ insights: [buildInsight()], predictions: [buildPrediction()] }));
    expect(cards()).toHaveLength(1);
    expect((await screen.findAllByText(says)).length).toBeGreaterThan(0);
  });

  it('never shows what somebody may have dismissed: it says that it cannot tell, and tries again', async () => {
    const insight = buildInsight();
    const intent = { kind: 'dismiss', id: 'a', scope: 'this', until: 'forever', reason: 'other' };
    const memory = reduceMemory(emptyMemory, {
      type: 'remember',
      opId: '1',
      at: now,
      intent: intent as never,
      insight,
    });
    const insights = [insight, buildInsight({ id: 'b', title: 'Cost rises' })];
    render(panel({ insights, defaultMemory: memory, onAction: undefined }));
    const alerts = await screen.findAllByText(says);
    expect(alerts.length).toBeGreaterThan(0);
    expect(cards()).toHaveLength(0);

    vi.mocked(parts.recallPart.load).mockRestore();
    for (const button of screen.getAllByRole('button', { name: 'Try again' })) {
      await userEvent.click(button);
    }
    expect(await screen.findByRole('article', { name: /Cost rises/ })).toBeVisible();
    expect(cards()).toHaveLength(1);
  });
});

describe('the AI mark', () => {
  const mark = () => screen.getByRole('button', { name: 'Made by AI. Where this comes from' });

  it('whose part cannot be fetched says so in its place, and opens after a retry', async () => {
    vi.mocked(parts.soonPart.load).mockRestore();
    render(panel({ insights: [buildInsight({ provenance: ai })], onAction: undefined }));
    await userEvent.click(mark());
    expect(await screen.findByText(says)).toBeVisible();
    vi.mocked(parts.whyPart.load).mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('advisor');
  });

  it('by keyboard: says what it means and which model it was, and Escape gives the focus back', async () => {
    for (const part of Object.values(parts)) vi.mocked(part.load).mockRestore();
    await Promise.all(Object.values(parts).map((part) => part.load()));
    render(panel({ insights: [buildInsight({ provenance: ai })] }));
    mark().focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Where it comes from' });
    expect(dialog).toHaveTextContent('A model wrote this. Check it before you act on it.');
    expect(dialog).toHaveTextContent('advisor');
    expect(dialog).toHaveTextContent('A language model');
    expect(dialog).toHaveTextContent('Model version2');
    expect(dialog).toHaveTextContent('From data ofNot reported');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark()).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('is on what a model made, prediction and decision alike, and on nothing else', async () => {
    for (const part of Object.values(parts)) vi.mocked(part.load).mockRestore();
    await Promise.all(Object.values(parts).map((part) => part.load()));
    const by = (generatedBy: string | null) => ({ ...ai, generatedBy });
    const makers = ['rule', 'statistical', 'human', 'a new one', null] as const;
    const others = makers.map((maker, index) =>
      buildInsight({ id: `i${index}`, title: `Finding ${index}`, provenance: by(maker) }),
    );
    const view = render(
      panel({
        insights: [...others, buildInsight()],
        predictions: [buildPrediction({ provenance: by('statistical') }), buildPrediction()],
        decisions: [{ ...buildDecision([]), provenance: by('human') }, buildDecision([])],
      }),
    );
    expect(view.container.querySelector('[data-ai-generated], [data-ai-model]')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Made by AI/ })).toBeNull();
    expect(view.container).not.toHaveTextContent('Partly made by AI.');

    view.rerender(
      panel({
        insights: [buildInsight({ provenance: by('ml_model') })],
        predictions: [buildPrediction({ provenance: ai })],
        decisions: [{ ...buildDecision([]), provenance: ai }],
      }),
    );
    const marked = [...view.container.querySelectorAll<HTMLElement>('[data-ai-generated]')];
    expect(marked.map(({ dataset }) => [dataset.part, dataset.aiModel])).toEqual([
      ['insight', 'advisor'],
      ['decision', 'advisor'],
      ['prediction', 'advisor'],
    ]);
    expect(screen.getAllByRole('button', { name: /^Made by AI/ })).toHaveLength(3);
    expect(view.container).toHaveTextContent('Partly made by AI.');
  });
});
