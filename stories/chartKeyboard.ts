import { expect, fn, waitFor, within } from 'storybook/test';
import { day, firstDay } from './chartFigures';
import { now, patient, untilAlive } from './chartStory';

const days = Array.from({ length: 60 }, (_, row) => firstDay + row * day);
const minutes = Array.from({ length: 20_000 }, (_, row) => firstDay + row * 60_000);

/** Two lines that cross on 21 October; the first passes the limit on 11 November. */
export const crossing = {
  title: 'Cost',
  series: [
    { id: 'rise', label: 'Rise' },
    { id: 'fall', label: 'Fall' },
  ],
  columns: {
    x: days,
    y: { rise: days.map((_, row) => 100 + row), fall: days.map((_, row) => 140 - row) },
  },
  thresholds: [{ id: 'most', label: 'Most', at: 140, breach: 'above' as const }],
  anomalies: [
    { seriesId: 'rise', at: firstDay + 10 * day, label: 'Odd' },
    { seriesId: 'rise', at: firstDay + 40 * day, label: 'Odder' },
  ],
  annotations: [
    { id: 'a', at: firstDay + 5 * day, label: 'Deploy' },
    { id: 'b', at: firstDay + 25 * day, label: 'Holiday' },
  ],
  incompleteFrom: null,
  now,
  onDomainChange: fn(),
  onSelectionChange: fn(),
  onVisibilityChange: fn(),
};

/** 20,000 minutes, of which many share a pixel. */
export const crowded = {
  columns: { x: minutes, y: { rise: minutes.map((_, row) => row), fall: minutes.map(() => 5) } },
  thresholds: [],
  anomalies: [],
  annotations: [],
};

/** A person at the plot: what stands in the tooltip, and what was said last. */
export async function atPlot(canvasElement: HTMLElement) {
  const plot = within(canvasElement).getByRole('application');
  const frame = await untilAlive(plot);
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const region = plot.closest<HTMLElement>('[data-component]');
  plot.focus();
  return {
    plot,
    frame,
    shown: () => part('shade')?.parentElement?.dataset.shown,
    place: () => part('place')?.textContent,
    /** The series that the point is of. */
    series: () => frame.querySelector('[data-part="row"][data-active] bdi')?.textContent,
    isShaded: () => part('shade')?.hidden === false,
    said: (text: string | RegExp) =>
      waitFor(
        () =>
          expect([...(region?.querySelectorAll('[role="status"]') ?? [])].at(-1)).toHaveTextContent(
            text,
          ),
        patient,
      ),
  };
}
