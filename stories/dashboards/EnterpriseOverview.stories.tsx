import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';
import { errorIQ, errorIQUrl } from '../../.storybook/errorIQ';
import {
  createErrorIQHandlers,
  createErrorIQSockets,
} from '@auterity/shared-components/error-iq/testing';
import { recordedAnswers } from '../../src/test/recordedAnswers';
import { dashboardLook } from './dashboardLook';
import type { DashboardProps } from './DashboardPage';
import { EnterpriseOverview } from './EnterpriseOverview';

/**
 * What a tenant's administrator sees first. Everything on it comes from Error-IQ through the client and the adapters:
 * recorded answers here, a real server with `ERROR_IQ_URL`.
 */
const meta = {
  title: 'Dashboards/Enterprise overview',
  component: EnterpriseOverview,
  parameters: { bringsItsOwnTheme: true },
  args: { errorIQUrl } as DashboardProps,
  render: (args, { globals }) => <EnterpriseOverview {...dashboardLook(globals)} {...args} />,
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

const sockets = createErrorIQSockets({ baseUrl: errorIQUrl });

/** A notification arrives over the socket and is opened: so is the control that it is about. */
export const NotificationOpensControl: Story = {
  beforeEach: () => {
    errorIQ.use(...sockets.handlers);
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByText('GDPR');
    await canvas.findByRole('button', { name: /\d+ unread/ });
    const toast = await waitFor(() => {
      // It reaches whoever is connected; sent again it is still one.
      sockets.send('sockets.notifications', {
        id: 'control-1',
        type: 'threshold_exceeded',
        priority: 'high',
        title: 'Breaches were reported late',
        message: '**Control:** Data Breach Notification',
        timestamp: new Date().toISOString(),
      });
      return screen.getByRole('group', { name: 'Breaches were reported late' });
    });
    await userEvent.click(within(toast).getByRole('button', { name: 'Open' }));
    await expect(
      await canvas.findByRole('complementary', { name: /Data Breach Notification/ }),
    ).toBeVisible();
  },
};

/** A part of time chosen on a chart narrows the process and the insights, and says so; one press shows all again. */
export const PeriodNarrowsThePage: Story = {
  play: async ({ canvas, userEvent }) => {
    const chart = await canvas.findByRole('region', { name: 'Requests' });
    const plot = await within(chart).findByRole('application');
    const process = canvas.getByRole('region', { name: 'Process' });
    const summary = () => /[\d,]+ cases/.exec(process.textContent)?.[0];
    await waitFor(() => expect(summary()).toBe('60 cases'));
    plot.focus();
    await userEvent.keyboard('+++');
    const line = await canvas.findByText(/^Process and insights are those of/);
    await waitFor(() => expect(summary()).not.toBe('60 cases'));
    await userEvent.click(canvas.getByRole('button', { name: 'Show everything' }));
    await waitFor(() => expect(summary()).toBe('60 cases'));
    await expect(line).not.toBeInTheDocument();
  },
};

/** A step chosen on the map narrows the insights to those that name it; one press shows all again and chooses nothing. */
export const StepNarrowsInsights: Story = {
  play: async ({ canvas, userEvent }) => {
    const insights = await canvas.findByRole('region', { name: 'Insights' });
    await within(insights).findAllByRole('article');
    const process = canvas.getByRole('region', { name: 'Process' });
    // On the map a name stands in the drawing and in its tooltip.
    await userEvent.click((await within(process).findAllByText('Receive request'))[0]!);
    const line = await canvas.findByText(/^Process and insights are those of the step/);
    await expect(line).toHaveTextContent('the step Receive request.');
    // None of those recorded names this step.
    await waitFor(() => expect(within(insights).queryByRole('article')).toBeNull());
    await userEvent.click(canvas.getByRole('button', { name: 'Show everything' }));
    await expect((await within(insights).findAllByRole('article')).length).toBeGreaterThan(2);
    await expect(line).not.toBeInTheDocument();
    await expect(process.querySelector('[data-part="activity"][data-selected]')).toBeNull();
  },
};

/** In Arabic, from right to left: the page's words and the components' are of one language. */
export const InArabic: Story = {
  globals: { locale: 'ar', direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { level: 1, name: 'نظرة عامة على المؤسسة' }),
    ).toBeVisible();
    for (const name of ['الطلبات', 'العملية', 'الامتثال', 'الرؤى']) {
      await expect(await canvas.findByRole('region', { name })).toBeVisible();
    }
  },
};
