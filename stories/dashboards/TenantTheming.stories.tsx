import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { errorIQUrl } from '../../.storybook/errorIQ';
import { tenants } from '../../.storybook/tenants';
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
  render: (args, { globals }) => <TenantTheming {...args} {...dashboardLook(globals)} />,
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
