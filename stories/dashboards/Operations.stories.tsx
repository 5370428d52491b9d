import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { errorIQUrl } from '../../.storybook/errorIQ';
import { dashboardLook } from './dashboardLook';
import type { DashboardProps } from './DashboardPage';
import { Operations } from './Operations';

/** What whoever keeps the platform running looks at. */
const meta = {
  title: 'Dashboards/Operations',
  component: Operations,
  parameters: { bringsItsOwnTheme: true },
  args: { errorIQUrl } as DashboardProps,
  render: (args, { globals }) => <Operations {...dashboardLook(globals)} {...args} />,
} satisfies Meta<typeof Operations>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As recorded. */
export const Acme: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('region', { name: 'Success rate' });
    await expect((await canvas.findAllByRole('article')).length).toBeGreaterThan(2);
  },
};

/** Every service is down: each part says so and offers to try again. */
export const Failing: Story = {
  parameters: { errorIQ: 'failed' },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getAllByRole('button', { name: 'Try again' })).toHaveLength(4),
    );
  },
};
