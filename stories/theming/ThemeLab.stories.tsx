import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { tenants } from '../../.storybook/tenants';
import type { ToolbarGlobals } from '../../.storybook/toolbars';
import { ThemeLab, type ThemeLabProps } from './ThemeLab';

/**
 * Type one to three colours, a name, a logo and some CSS, or paste a whole answer of `GET /branding`: the page shows
 * what every component makes of it, each pair of colours with its contrast, and what could not be used.
 */
const meta = {
  title: 'Theming/Theme Lab',
  component: ThemeLab,
  parameters: { bringsItsOwnTheme: true },
  args: { initial: tenants.acme, locale: 'en' },
  render: (args, { globals }) => {
    const { scheme, contrast, density, direction, locale } = globals as unknown as ToolbarGlobals;
    return (
      <ThemeLab
        {...args}
        locale={locale}
        colorScheme={scheme as ThemeLabProps['colorScheme']}
        contrast={contrast as ThemeLabProps['contrast']}
        density={density as ThemeLabProps['density']}
        dir={direction}
      />
    );
  },
} satisfies Meta<typeof ThemeLab>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A brand that can be used as it came. */
export const Acme: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^0 of 3\d\d pairs/)).toBeVisible();
    await expect(canvas.getByText(/^None: everything is used/)).toBeVisible();
  },
};

/** Yellow on ivory: nothing can be read on it as it is, and everything can here. */
export const Yellow: Story = { args: { initial: tenants.yellow } };

/** White on white. */
export const White: Story = {
  args: { initial: tenants.white },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText(/^Mode of/), 'Light, more contrast');
    await expect(canvas.getByText(/^0 of 3\d\d pairs/)).toBeVisible();
  },
};

/** A script for a name and a style sheet that spies: shown as text, and taken out. */
export const Hostile: Story = {
  args: { initial: tenants.upd },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('</style><script>alert(1)</script>', { selector: 'h1' }),
    ).toBeVisible();
    await waitFor(() => expect(canvas.getByText(/that hold: 1\./)).toBeVisible());
  },
};

/** What is typed is judged at once; a bad colour costs itself alone. */
export const Typing: Story = {
  play: async ({ canvas, userEvent }) => {
    const primary = await canvas.findByLabelText('Primary colour');
    await userEvent.clear(primary);
    await userEvent.type(primary, '#GGG');
    await waitFor(() => expect(canvas.getByText('/primary_color')).toBeVisible());
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Acme');
    await userEvent.clear(primary);
    await userEvent.type(primary, '#ff0');
    await waitFor(() => expect(canvas.queryByText('/primary_color')).toBeNull());
    await expect(canvas.getByText(/^0 of 3\d\d pairs/)).toBeVisible();
  },
};

/** An answer that is a page of HTML. */
export const NotAnAnswer: Story = {
  args: { initial: '<!doctype html><title>502 Bad Gateway</title>' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('A brand is an object.')).toBeVisible();
  },
};
