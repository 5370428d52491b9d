import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { errorIQ, errorIQUrl } from '../../.storybook/errorIQ';
import type { ToolbarGlobals } from '../../.storybook/toolbars';
import { createErrorIQHandlers } from '../../src/error-iq/testing';
import { recordedAnswers } from '../../src/test/recordedAnswers';
import { EnterpriseOverview, type EnterpriseOverviewProps } from './EnterpriseOverview';

/**
 * What a tenant's administrator sees first. Everything on it comes from Error-IQ through the client and the adapters:
 * recorded answers here, a real server with `ERROR_IQ_URL`.
 */
const meta = {
  title: 'Dashboards/Enterprise overview',
  component: EnterpriseOverview,
  parameters: { bringsItsOwnTheme: true },
  args: { errorIQUrl, tenantId: 'acme' } as EnterpriseOverviewProps,
  render: (args, { globals }) => {
    const { scheme, ...toolbar } = globals as unknown as ToolbarGlobals;
    return (
      <EnterpriseOverview
        {...args}
        colorScheme={scheme as EnterpriseOverviewProps['colorScheme']}
        contrast={toolbar.contrast as EnterpriseOverviewProps['contrast']}
        density={toolbar.density as EnterpriseOverviewProps['density']}
        direction={toolbar.direction as EnterpriseOverviewProps['direction']}
        locale={toolbar.locale}
      />
    );
  },
} satisfies Meta<typeof EnterpriseOverview>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Acme, of whom everything recorded is compliant or was never assessed. */
export const Acme: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Acme')).toBeVisible();
    await expect((await canvas.findAllByText('GDPR'))[0]).toBeVisible();
  },
};

/** St. Mary, a hospital with gaps. */
export const StMary: Story = {
  args: { tenantId: 'hosp' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('St. Mary')).toBeVisible();
    await expect((await canvas.findAllByText('HIPAA'))[0]).toBeVisible();
  },
};

/** The compliance service is down; the branding still arrives. A retry that succeeds brings the data. */
export const ComplianceFails: Story = {
  beforeEach: () => {
    errorIQ.use(
      ...createErrorIQHandlers({
        baseUrl: errorIQUrl,
        answers: recordedAnswers,
        mode: { 'compliance.getAssessments': 'failed' },
      }),
    );
  },
  play: async ({ canvas, userEvent }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    await expect(canvas.queryByText('GDPR')).toBeNull();
    errorIQ.resetHandlers();
    await userEvent.click(retry);
    await expect((await canvas.findAllByText('GDPR'))[0]).toBeVisible();
  },
};
