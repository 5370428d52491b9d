import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { errorIQ, errorIQUrl } from '../../.storybook/errorIQ';
import { recordedAnswers } from '../../src/test/recordedAnswers';
import { ComplianceOfficer } from './ComplianceOfficer';
import { dashboardLook } from './dashboardLook';
import type { DashboardProps } from './DashboardPage';

/** What a compliance officer works with. */
const meta = {
  title: 'Dashboards/Compliance officer',
  component: ComplianceOfficer,
  parameters: { bringsItsOwnTheme: true },
  args: { errorIQUrl, tenantId: 'hosp' } as DashboardProps,
  render: (args, { globals }) => <ComplianceOfficer {...dashboardLook(globals)} {...args} />,
} satisfies Meta<typeof ComplianceOfficer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A hospital: frameworks beside policies, their violations and the trail. */
export const StMary: Story = {
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('HIPAA'))[0]).toBeVisible();
    await expect(await canvas.findByRole('region', { name: 'Governance' })).toBeVisible();
  },
};

/** The audit log does not answer: the rest is shown, and says what is missing. */
export const WithoutTheTrail: Story = {
  beforeEach: () => {
    errorIQ.use(
      ...createErrorIQHandlers({
        baseUrl: errorIQUrl,
        answers: recordedAnswers,
        mode: { 'audit.getAuditLogs': 'failed' },
      }),
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect((await canvas.findAllByText('HIPAA'))[0]).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Details' }));
    await expect(await canvas.findByText('Audit log')).toBeVisible();
  },
};
