import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { errorIQ, errorIQUrl } from '../../.storybook/errorIQ';
import { tenants } from '../../.storybook/tenants';
import { recordedAnswers } from '../../src/test/recordedAnswers';
import { dashboardLook } from './dashboardLook';
import { TenantTheming, type TenantThemingProps } from './TenantTheming';

/** The same page for each tenant: whose data it is and how it looks change together. */
const meta = {
  title: 'Dashboards/Tenant theming',
  component: TenantTheming,
  parameters: { bringsItsOwnTheme: true },
  args: {
    errorIQUrl,
    tenantId: 'acme',
    tenantIds: Object.keys(tenants),
  } as unknown as TenantThemingProps,
  render: (args, { globals }) => <TenantTheming {...dashboardLook(globals)} {...args} />,
} satisfies Meta<typeof TenantTheming>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From Acme to the hospital: its name, its colours, its frameworks. */
export const Switch: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText('Acme');
    const color = () =>
      getComputedStyle(canvasElement.querySelector('[data-aut-tenant]')!).getPropertyValue(
        '--aut-color-primary-solid',
      );
    const before = color();
    await userEvent.selectOptions(canvas.getByLabelText('Tenant'), 'hosp');
    await canvas.findByText('St. Mary');
    await expect((await canvas.findAllByText('HIPAA'))[0]).toBeVisible();
    await waitFor(() => expect(color()).not.toBe(before));
    await expect(canvas.queryByText('Acme')).toBeNull();
  },
};

/**
 * The hospital's services do not answer: its page is there at once, on the same page, and every part says that it waits.
 * Nothing of Acme is left that could be taken for the hospital's.
 */
export const NextTenantWaits: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findAllByText('GDPR');
    await canvas.findByText(/60 cases/);
    await canvas.findByRole('button', { name: /\d+ unread/ });
    const page = canvas.getByRole('main');
    errorIQ.use(
      ...createErrorIQHandlers({ baseUrl: errorIQUrl, answers: recordedAnswers, mode: 'never' }),
    );
    await userEvent.selectOptions(canvas.getByLabelText('Tenant'), 'hosp');
    const parts = () => [...canvasElement.querySelectorAll<HTMLElement>('main [data-component]')];
    await waitFor(async () => {
      await expect(parts()).toHaveLength(6);
      for (const part of parts()) await expect(part).toHaveAttribute('data-state', 'loading');
    });
    await expect(canvas.getByRole('main')).toBe(page);
    await expect(page).not.toHaveTextContent(/Acme|GDPR|60 cases/);
    await expect(canvas.queryByRole('button', { name: /\d+ unread/ })).toBeNull();
    await expect(canvas.queryByRole('article')).toBeNull();

    // Back at Acme, whose answers are at hand.
    await userEvent.selectOptions(canvas.getByLabelText('Tenant'), 'acme');
    await expect((await canvas.findAllByText('GDPR'))[0]).toBeVisible();
  },
};

/** What was chosen for a tenant is that tenant's alone, and stands there again when one comes back to it. */
export const ChoicesStayWithTheirTenant: Story = {
  play: async ({ canvas, userEvent }) => {
    const tenant = canvas.getByLabelText('Tenant');
    const chart = await canvas.findByRole('region', { name: 'Requests' });
    await canvas.findByText(/60 cases/);
    (await within(chart).findByRole('application')).focus();
    await userEvent.keyboard('+++');
    await canvas.findByText(/^Process and insights are those of/);
    await userEvent.selectOptions(tenant, 'hosp');
    await canvas.findByText('St. Mary');
    await waitFor(() => expect(canvas.queryByText(/^Process and insights/)).toBeNull());
    await userEvent.selectOptions(tenant, 'acme');
    await expect(await canvas.findByText(/^Process and insights are those of/)).toBeVisible();
  },
};
