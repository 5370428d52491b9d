import type { Meta, StoryObj } from '@storybook/react-vite';
import { tenants } from '../../.storybook/tenants';
import type { ToolbarGlobals } from '../../.storybook/toolbars';
import { TenantPage, type TenantPageProps } from './TenantPage';

/** Each recorded branding answer on a page of its own; scheme, contrast and density come from the toolbar. */
const meta = {
  title: 'Theming/Tenants',
  component: TenantPage,
  parameters: { bringsItsOwnTheme: true },
  args: { locale: 'en' },
  render: (args, { globals }) => {
    const { scheme, contrast, density, direction, locale } = globals as unknown as ToolbarGlobals;
    return (
      <TenantPage
        {...args}
        brand={tenants[args.tenantId ?? '']}
        locale={locale}
        colorScheme={scheme as TenantPageProps['colorScheme']}
        contrast={contrast as TenantPageProps['contrast']}
        density={density as TenantPageProps['density']}
        dir={direction}
      />
    );
  },
} satisfies Meta<typeof TenantPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Blue and green, with a logo. */
export const Acme: Story = { args: { tenantId: 'acme' } };

/** The service’s own defaults. */
export const Plain: Story = { args: { tenantId: 'plain' } };

/** Yellow on ivory, with a name in two scripts. */
export const Yellow: Story = { args: { tenantId: 'yellow' } };

/** Colours by name: purple and pink. */
export const Named: Story = { args: { tenantId: 'named' } };

/** White on white, without Auterity’s branding. */
export const White: Story = { args: { tenantId: 'white' } };

/** Black on nearly black. */
export const Black: Story = { args: { tenantId: 'black' } };

/** Healthcare: green, next to the colour of success. */
export const Hospital: Story = { args: { tenantId: 'hosp' } };

/** Finance: dark blue, with an accent. */
export const Bank: Story = { args: { tenantId: 'bank' } };

/** Automotive: nearly black, with red. */
export const Cars: Story = { args: { tenantId: 'cars' } };

/** Retail: red, the usual colour of danger, which then looks another way. */
export const Shop: Story = { args: { tenantId: 'shop' } };

/** Manufacturing: slate and green. */
export const Plant: Story = { args: { tenantId: 'plant' } };

/** An industry that the service does not know. */
export const Law: Story = { args: { tenantId: 'other' } };

/** A script for a name, and a style sheet that spies. */
export const Hostile: Story = { args: { tenantId: 'upd' } };
