import { expect, mocked, waitFor } from 'storybook/test';
import { chartMessagesAr, chartMessagesDe, type AdvancedAnalyticsChartProps } from '../src/index';
import { dailyCosts, day, firstDay } from './chartFigures';
import { inLanguageOf } from './inLanguage';

/** Costs of three services, day by day. */
export const costs = dailyCosts(54);
export const services = [
  { id: 'compute', label: 'Compute', unit: 'EUR' },
  { id: 'storage', label: 'Storage', unit: 'EUR' },
  { id: 'network', label: 'Network', unit: 'EUR' },
];

/** Noon of the last day, which is not over yet. */
export const now = firstDay + 53 * day + day / 2;

export const inLanguage = inLanguageOf({ de: chartMessagesDe, ar: chartMessagesAr });

/** What is loaded when it is needed may take a while on a busy machine. */
export const patient = { timeout: 20_000 };

/** The pointer and the keyboard come once the picture stands. */
export async function untilAlive(plot: HTMLElement): Promise<HTMLElement> {
  const frame = plot.closest<HTMLElement>('[data-part="frame"]');
  await waitFor(
    () => expect(frame?.querySelector('[data-part="tooltip"]')).not.toBeNull(),
    patient,
  );
  return frame ?? plot;
}

/** The part of the data that a story's handler was told last: `null` for all of it, `undefined` when it was not called. */
export function lastDomain(handler: AdvancedAnalyticsChartProps['onDomainChange']) {
  return handler && mocked(handler).mock.lastCall?.[0];
}
