import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import {
  type EventLog,
  EventLogImport,
  type EventLogImportProps,
  ProcessMiningVisualizer,
} from '@auterity/shared-components';
import type { ToolbarGlobals } from '../.storybook/toolbars';

/** Parts that are loaded on request may be slow to come on a busy machine. */
const cold = { timeout: 15_000 };

const csv = [
  'case,activity,time',
  '1,Receive,2026-03-02T09:00:00Z',
  '1,Check,2026-03-02T11:00:00Z',
  '1,Answer,2026-03-03T08:30:00Z',
  '2,Receive,2026-03-02T10:00:00Z',
  '2,Answer,2026-03-05T16:00:00Z',
  ',Lost,2026-03-05T16:00:00Z',
  '3,Receive,not a time',
].join('\n');

function OpenAndSee(props: Omit<EventLogImportProps, 'onImport'>) {
  const [log, setLog] = useState<EventLog | null>(null);
  const { locale } = props;
  return (
    <div style={{ display: 'grid', gap: 'var(--aut-space-4)' }}>
      <EventLogImport {...props} onImport={(result) => setLog(result.log)} />
      {log && <ProcessMiningVisualizer log={log} locale={locale} />}
    </div>
  );
}

/** Opens an event log from the reader's own machine: chosen or dropped, read in a worker, sent nowhere. */
const meta = {
  title: 'Components/ProcessMiningVisualizer/EventLogImport',
  component: EventLogImport,
  argTypes: { onImport: { control: false }, ref: { table: { disable: true } } },
  args: { onImport: () => undefined },
  render: ({ columns, objectType, messages }, { globals }) => (
    <OpenAndSee
      columns={columns}
      objectType={objectType}
      messages={messages}
      locale={(globals as unknown as ToolbarGlobals).locale}
    />
  ),
} satisfies Meta<typeof EventLogImport>;

export default meta;
type Story = StoryObj<typeof meta>;

async function choose(canvasElement: HTMLElement, upload: (input: HTMLElement) => Promise<void>) {
  await waitFor(() => expect(canvasElement.querySelector('input[type=file]')).not.toBeNull(), cold);
  const input = canvasElement.querySelector<HTMLElement>('input[type=file]');
  if (input) await upload(input);
}

export const Waiting: Story = {};

/** Bad rows are listed and never fatal; the map of the rest appears below. */
export const Opened: Story = {
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    await choose(canvasElement, (input) => userEvent.upload(input, new File([csv], 'orders.csv')));
    const map = await canvas.findByRole('application', {}, cold);
    await expect(map).toBeVisible();
    if (globals.locale !== 'en') return;
    await expect(canvas.getByText(/orders.csv.?: 6 events; 1 row was left out$/)).toBeVisible();
    await userEvent.click(canvas.getByText('2 faults'));
    await expect(await canvas.findByText(/^Line 7:/)).toBeVisible();
  },
};

/** A file that is no log at all: said, and another can be chosen. */
export const Unreadable: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await choose(canvasElement, (input) => userEvent.upload(input, new File(['{'], 'broken.json')));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('broken.json'), cold);
  },
};
