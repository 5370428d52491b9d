import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import { CognitiveInsightsPanel } from '../CognitiveInsightsPanel';
import { actingPart, decisionsPart, predictionsPart, soonPart } from '../parts';
import { whyPart } from '../whyPart';
import { predictionChartPart } from '../predictions/predictionChartPart';

export const now = Date.UTC(2026, 10, 22, 12);
export const day = 86_400_000;

const parts = [actingPart, decisionsPart, predictionChartPart, predictionsPart, soonPart, whyPart];

/** Fetches all that comes after the first view, for tests of what it does once it is there. */
export async function loadParts(): Promise<void> {
  await Promise.all(parts.map((part) => part.load()));
}

/** A panel in which people may act. */
export function panel(props: ComponentProps<typeof CognitiveInsightsPanel>) {
  return <CognitiveInsightsPanel now={now} onAction={vi.fn()} {...props} />;
}

/** The cards of findings, decisions and so on, in their order. */
export function cards(): HTMLElement[] {
  return screen.queryAllByRole('article');
}

/** What the live regions hold. */
export function spoken(): (string | null)[] {
  return screen.getAllByRole('status').map(({ textContent }) => textContent);
}

/** Opens the first card with its key. */
export async function openFirst(): Promise<void> {
  cards()[0]?.focus();
  await userEvent.keyboard('w');
}

/** Dismisses a card by its key, with the scope that the choice of that name stands for. */
export async function dismiss(card: HTMLElement, scope: string): Promise<void> {
  card.focus();
  await userEvent.keyboard('d');
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(form.getByRole('radio', { name: new RegExp(scope) }));
  await userEvent.click(form.getByRole('button', { name: 'Dismiss' }));
}
