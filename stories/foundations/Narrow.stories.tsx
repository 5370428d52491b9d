import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ComponentSamples } from '../theming/ComponentSamples';

/** All five components in 320 px: a small telephone, and what is left of 1280 px at 400 % zoom (WCAG 2.2, 1.4.10). */
const meta = {
  title: 'Foundations/Narrow',
  component: ComponentSamples,
  args: { locale: 'en' },
  render: (args) => (
    <div style={{ inlineSize: 320 }}>
      <ComponentSamples {...args} />
    </div>
  ),
} satisfies Meta<typeof ComponentSamples>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a component is called, and which of its parts reach beyond it. Parts that scroll by themselves may. */
function overflowing(region: HTMLElement): string[] {
  const edge = region.getBoundingClientRect();
  const isBeyond = (part: Element) => {
    const { left, right, width } = part.getBoundingClientRect();
    return width > 0 && (left < edge.left - 1 || right > edge.right + 1);
  };
  const isClipped = (part: Element): boolean => {
    const holder = part.parentElement;
    if (holder === null || holder === region) return false;
    return getComputedStyle(holder).overflowX !== 'visible' || isClipped(holder);
  };
  return [...region.querySelectorAll('*')]
    .filter((part) => isBeyond(part) && !isClipped(part))
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

const titles = ['Cost by service', 'Compliance', 'Insights', 'Process', 'Notifications'];

async function expectNothingBeyond(canvasElement: HTMLElement): Promise<void> {
  for (const name of titles) {
    const region = await within(canvasElement).findByRole('region', { name });
    await within(region).findAllByRole('button');
    await expect(overflowing(region), name).toEqual([]);
  }
}

/** Nothing reaches beyond its component but what is meant to be scrolled. */
export const Everything: Story = {
  play: ({ canvasElement }) => expectNothingBeyond(canvasElement),
};

/** The same in Arabic, right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  args: { locale: 'ar' },
  play: ({ canvasElement }) => expectNothingBeyond(canvasElement),
};
