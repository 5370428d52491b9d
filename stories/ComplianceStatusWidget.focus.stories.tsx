import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ComplianceStatusWidget } from '@auterity/shared-components';
import { expect, waitFor } from 'storybook/test';
import { buildCompliance, buildControl } from '../src/test/buildCompliance';

const controls = ['Backups', 'Encryption', 'Logging', 'Training'].map((title, index) =>
  buildControl(`A.${index}`, 'non_compliant', { title }),
);
/** Takes a control out of the data, as the next answer of a service does. */
let takeControl: (title: string) => void = () => undefined;

/** Where the focus is when data changes under it. */
const meta = {
  title: 'Components/ComplianceStatusWidget/Focus',
  component: ComplianceStatusWidget,
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: function Polled(args) {
    const [gone, setGone] = useState<readonly string[]>([]);
    takeControl = (title) => setGone((titles) => [...titles, title]);
    const data = buildCompliance({
      controls: controls.filter(({ title }) => !gone.includes(title)),
    });
    return <ComplianceStatusWidget {...args} data={data} />;
  },
  play: async ({ canvas, canvasElement }) => {
    const rowOf = (title: string) => canvas.getByText(title).closest('[role=row]');
    const isIn = (title: string) =>
      waitFor(() => expect(rowOf(title)).toContainElement(document.activeElement as HTMLElement));
    await canvas.findByText('Encryption');
    const row = rowOf('Encryption');
    const stop = row?.matches('[tabindex]') ? row : row?.querySelector('[tabindex], button');
    (stop as HTMLElement).focus();
    takeControl('Encryption');
    await waitFor(() => expect(canvas.queryByText('Encryption')).toBeNull());
    await isIn('Logging');
    takeControl('Training');
    takeControl('Logging');
    await isIn('Backups');
    takeControl('Backups');
    await waitFor(() => expect(canvas.queryByText('Backups')).toBeNull());
    await waitFor(() =>
      expect(canvasElement.querySelector('section')).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
  },
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The row in the place of the one that is gone has the focus, then the one before it, at last the content. */
export const ListedControlGoes: Story = { args: { defaultView: 'list' } };

export const MatrixRowGoes: Story = { args: { defaultView: 'matrix' } };
