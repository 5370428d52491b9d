// @vitest-environment jsdom
import type { LearningIntent } from '@auterity/shared-components/insights';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { buildInsight } from '../../../src/test/buildInsight';
import { LearningPanel } from './learningPanel';

test('teaches what was accepted, and knows it on the next visit', async () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const teach = vi.fn<(lesson: LearningIntent) => Promise<void>>(() => Promise.resolve());
  const insights = [buildInsight({ id: 'a', title: 'Queue grows' })];
  const visit = () => render(<LearningPanel insights={insights} storage={storage} teach={teach} />);

  visit();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Accept: Queue grows' }, { timeout: 30_000 }),
  );
  expect(teach).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      insightId: 'a',
      lesson: expect.objectContaining({ outcome: 'accepted' }) as unknown,
    }),
  );
  cleanup();

  visit();
  expect(await screen.findByRole('article', { name: /Queue grows/ })).toBeVisible();
  expect(stored.size).toBe(1);
});
