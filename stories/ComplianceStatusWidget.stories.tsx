import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { ComplianceStatusWidget } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import { inLanguage } from './compliance/inLanguage';
import { manyControls } from './compliance/manyControls';
import { assessed, checked, dataOf, now, ofHospital } from './compliance/recordedData';

/**
 * How far a tenant complies: a card for each framework, or a line for each control. A score is as good as the facts
 * behind it: what nobody assessed has none, what is open widens its bounds, and 100% means every last control.
 */
const meta = {
  title: 'Components/ComplianceStatusWidget',
  component: ComplianceStatusWidget,
  args: {
    data: assessed,
    now,
    onViewChange: fn(),
    onFrameworkChange: fn(),
    onSelectedControlChange: fn(),
  },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <ComplianceStatusWidget {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What needs a person most comes first; what nobody assessed comes last, and has no score. */
export const Summary: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const widget = canvas.getByRole('region', { name: 'Compliance' });
    await expect(widget).toHaveAttribute('data-state', 'ready');
    await expect(canvas.getByRole('meter', { name: 'Score of GDPR, EU' })).toHaveAttribute(
      'aria-valuetext',
      '60%, 2 of 2 assessed',
    );
    await expect(canvas.queryByRole('meter', { name: 'Score of SOX, EU' })).toBeNull();

    // What nobody assessed is counted and named in one line, and opens by keyboard.
    const rest = canvas.getByRole('button', { name: '17 frameworks not assessed' });
    await expect(rest).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.getByText(/ · SOX, EU/)).toBeVisible();
    rest.focus();
    await userEvent.keyboard('{Enter}');
    const unassessed = await canvas.findByRole('list', { name: '17 frameworks not assessed' });
    await expect(within(unassessed).getAllByRole('heading')).toHaveLength(17);
    await userEvent.keyboard('{Enter}');
    await expect(unassessed).not.toBeInTheDocument();

    await userEvent.click(canvas.getByRole('button', { name: 'Show 2 controls of GDPR, EU' }));
    await expect(args.onViewChange).toHaveBeenCalledWith('list');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(3));
    await expect(widget).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Summary' }));
  },
};

/** Scores that the service does not state are calculated from its controls, and say so. */
export const Calculated: Story = {
  args: { data: checked },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getAllByText('calculated')).not.toHaveLength(0);
    const button = canvas.getByRole('button', { name: 'How the score of HIPAA is made' });
    await userEvent.click(button);
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: 'How the score of HIPAA is made' });
    await expect(dialog.closest('[data-aut-tenant]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'How the score of HIPAA is made' })).toHaveFocus(),
    );
  },
};

/** A line for each control. Arrow keys change the view, typing narrows the list. */
export const List: Story = {
  args: { data: checked, defaultView: 'list', onAction: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByRole('table', { name: 'Controls' })).toHaveAttribute(
      'aria-rowcount',
      '6',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'HIPAA' }));
    const pane = await canvas.findByRole('complementary', { name: 'HIPAA' });
    await expect(args.onSelectedControlChange).toHaveBeenCalledOnce();
    await expect(pane).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'HIPAA' })).toHaveFocus());

    // By pointer the whole row opens, and its name has the focus again afterwards.
    const row = canvas.getByRole('row', { name: /HIPAA/ });
    const [result] = within(row).getAllByRole('cell');
    if (result) await userEvent.click(result);
    await expect(await canvas.findByRole('complementary', { name: 'HIPAA' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'HIPAA' })).toHaveFocus());

    const search = canvas.getByRole('searchbox', { name: 'Search controls' });
    await userEvent.type(search, 'hip');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
    await expect(canvas.getByText('1 of 5 controls matches')).toBeInTheDocument();
    await userEvent.clear(search);

    const views = canvas.getByRole('radio', { name: 'List' });
    views.focus();
    await userEvent.keyboard('{ArrowLeft} ');
    await expect(await canvas.findByRole('list', { name: 'Frameworks' })).toBeVisible();
    await userEvent.click(views);
  },
};

const hostile =
  '\u202E<img src=x onerror="document.title=\'owned\'">=HYPERLINK("http://evil.example","x") مرحبا';

/** Whatever a service sends is text: no markup, no formula, no reordering, and no word too long. */
export const HostileText: Story = {
  args: {
    defaultView: 'list',
    onAction: fn(),
    data: dataOf(
      fromComplianceAssessments([
        {
          ...ofHospital[0],
          framework: hostile,
          region: hostile,
          requirements: {
            [hostile]: { requirement: hostile, score: 50, status: hostile, controls: [] },
            long: { requirement: 'X'.repeat(10_000), score: 100, status: 'compliant' },
          },
        },
      ]),
    ),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const page = canvasElement.ownerDocument;
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(page.title).not.toBe('owned');
    await expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
    await userEvent.click(canvas.getByRole('radio', { name: 'Summary' }));
    await expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
  },
};

/** 5,000 controls in 12 frameworks, each in all of them. Only rows in sight are drawn; searching looks through all. */
export const LargeList: Story = {
  args: { data: manyControls(5_000, 12), defaultView: 'list' },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('table')).toHaveAttribute('aria-rowcount', '5001');
    await expect(canvas.getAllByRole('row').length).toBeLessThanOrEqual(80);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.paste('4999');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};
