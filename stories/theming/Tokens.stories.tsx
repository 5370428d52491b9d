import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TokenTable } from './TokenTable';

/** The design tokens as `tokens/` has them. A design tool imports the same files: they are DTCG 2025.10. */
const meta = {
  title: 'Theming/Tokens',
  component: TokenTable,
} satisfies Meta<typeof TokenTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All tiers and modes. */
export const All: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('--aut-button-border')).toBeVisible();
    await expect(canvas.getAllByText('--aut-color-primary-solid')).toHaveLength(4);
  },
};
