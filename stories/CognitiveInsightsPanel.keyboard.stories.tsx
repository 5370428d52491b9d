import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { CognitiveInsightsPanel, type InsightAction } from '@auterity/shared-components';
import { buildDecision, buildOption } from '../src/test/buildInsight';
import { inLanguage } from './insights/inLanguage';
import { now, threeFindings } from './insights/storyData';
import { whole } from './insights/whole';

/** The panel used by keyboard alone: each key, and where the focus is after it. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Keyboard',
  component: CognitiveInsightsPanel,
  args: {
    now,
    insights: threeFindings,
    onAction: fn(),
  },
  argTypes: {
    insights: { control: false },
    predictions: { control: false },
    decisions: { control: false },
    ref: { table: { disable: true } },
  },
  render: (args, { globals }) => <CognitiveInsightsPanel {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof CognitiveInsightsPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

const page = within(document.body);
const press = (keys: string) => userEvent.keyboard(keys);

/** Page Down and Page Up move, W and Enter open and close, A accepts, + and − rate, Z takes back: the focus stays. */
export const KeysOfACard: Story = {
  render: (args, { globals }) => (
    <>
      <button type="button">Before the panel</button>
      <CognitiveInsightsPanel {...inLanguage(globals)} {...args} />
      <button type="button">After the panel</button>
    </>
  ),
  play: async ({ canvas, canvasElement, args }) => {
    await whole(canvasElement);
    const [first, second, third] = canvas.getAllByRole('article');
    canvas.getByRole('button', { name: 'Before the panel' }).focus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Keys' })).toHaveFocus();
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await press('{PageDown}');
    await expect(second).toHaveFocus();
    await press('{PageDown}{PageUp}{PageUp}');
    await expect(first).toHaveFocus();

    for (const key of ['w', '{Enter}']) {
      await press(key);
      await expect(first).toHaveAttribute('data-state', 'open');
      await expect(first).toHaveFocus();
      await press(key);
      await expect(first).toHaveAttribute('data-state', 'closed');
      await expect(first).toHaveFocus();
    }

    const outcome = () => canvasElement.querySelector('[data-part=outcome]');
    const acts = [
      ['a', { kind: 'accept' }, 'Accepted.'],
      ['+', { kind: 'rate', rating: 'helpful' }, 'Thank you.'],
      ['-', { kind: 'rate', rating: 'not_helpful' }, 'Thank you.'],
    ] as const;
    for (const [key, action, says] of acts) {
      await press(key);
      await expect(args.onAction).toHaveBeenLastCalledWith(expect.objectContaining(action));
      await expect(outcome()).toHaveTextContent(says);
      await expect(first).toHaveFocus();
      await press('z');
      await expect(args.onAction).toHaveBeenLastCalledWith(
        expect.objectContaining({ kind: 'undo' }),
      );
      await expect(outcome()).toHaveTextContent('Taken back.');
      await expect(first).toHaveFocus();
    }

    await press('{Control>}{End}{/Control}');
    await expect(canvas.getByRole('button', { name: 'After the panel' })).toHaveFocus();
    third?.focus();
    await press('{Control>}{Home}{/Control}');
    // What stands before the list: the outcome of the last act, with its buttons.
    await expect(canvas.getByRole('button', { name: 'Close' })).toHaveFocus();
  },
};

/** D opens the form, Escape gives the focus back, and what is chosen and sent moves it to the next card; Z brings it back. */
export const Dismissing: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await whole(canvasElement);
    const [first, second] = canvas.getAllByRole('article');
    first?.focus();
    await press('d');
    const form = await page.findByRole('dialog', { name: /^Dismiss: / });
    await waitFor(() => expect(form).toContainElement(document.activeElement as HTMLElement));
    await press('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(first).toContainElement(document.activeElement as HTMLElement));

    first?.focus();
    await press('d');
    await waitFor(() => expect(page.getByRole('radio', { name: /^This finding/ })).toHaveFocus());
    await press('{ArrowDown}');
    await expect(page.getByRole('radio', { name: /^Similar/ })).toBeChecked();
    await userEvent.tab();
    await expect(page.getByRole('combobox', { name: 'Until' })).toHaveFocus();
    await userEvent.tab();
    await expect(page.getByRole('combobox', { name: 'Why' })).toHaveFocus();
    await userEvent.tab();
    await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveFocus();
    await press('Planned since May');
    await userEvent.tab();
    await press('{Enter}');
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'dismiss', scope: 'similar', note: 'Planned since May' }),
    );
    await waitFor(() => expect(second).toHaveFocus());
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
    await press('z');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    await expect(second).toHaveFocus();

    await press('{PageUp}');
    await press('d');
    const again = await page.findByRole('dialog');
    await waitFor(() => expect(again).toContainElement(document.activeElement as HTMLElement));
    await press('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  },
};

/** S offers times; the chosen one hides the card and moves the focus on. The list of what is gone gives it back. */
export const Snoozing: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await whole(canvasElement);
    const [first, second] = canvas.getAllByRole('article');
    first?.focus();
    await press('s');
    await page.findByRole('dialog', { name: /^Snooze: / });
    const hour = await page.findByRole('button', { name: /^For an hour/ });
    await waitFor(() => expect(hour).toHaveFocus());
    await press('{Enter}');
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'snooze', until: now + 3_600_000 }),
    );
    await waitFor(() => expect(second).toHaveFocus());

    (await canvas.findByRole('button', { name: '1 dismissed' })).focus();
    await press('{Enter}');
    const restore = await canvas.findByRole('button', { name: /^Restore Approval queue/ });
    restore.focus();
    await press('{Enter}');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    await expect(canvasElement.querySelector('[data-component]')).toContainElement(
      document.activeElement as HTMLElement,
    );
  },
};

/** ? lists the keys; Escape gives the focus back to what opened it. */
export const ListOfKeys: Story = {
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const [first] = canvas.getAllByRole('article');
    first?.focus();
    await press('?');
    const list = await page.findByRole('dialog', { name: 'Keys' });
    for (const name of ['Accept', 'Dismiss', 'Snooze', 'Undo', 'Helpful, not helpful']) {
      await waitFor(() => expect(within(list).getByText(name)).toBeVisible());
    }
    await press('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-component]')).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
  },
};

/** Answers inside an opened card: letters typed there are letters, and each button says whether it is pressed. */
export const InsideACard: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await whole(canvasElement);
    const [first] = canvas.getAllByRole('article');
    first?.focus();
    await press('w');
    const helpful = await canvas.findByRole('button', { name: 'Helpful' });
    helpful.focus();
    await press('{Enter}');
    await expect(helpful).toHaveAttribute('aria-pressed', 'true');
    await expect(helpful).toHaveFocus();
    const clear = await canvas.findByRole('button', { name: 'Clear' });
    clear.focus();
    await press(' ');
    await expect(clear).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onAction).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'rate', rating: 'helpful', aspects: ['clear'] }),
    );

    canvas.getByRole('button', { name: 'Correct it' }).focus();
    await press('{Enter}');
    canvas.getByRole('textbox', { name: 'What is right' }).focus();
    await press('adswz+-?');
    await expect(canvas.getByRole('textbox', { name: 'What is right' })).toHaveValue('adswz+-?');
    await expect(page.queryByRole('dialog')).toBeNull();
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'What is wrong' }),
      'Confidence',
    );
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'What is right' }),
      'Low confidence',
    );
    canvas.getByRole('button', { name: 'Save correction' }).focus();
    await press('{Enter}');
    // A person's word counts: the finding is now among those that are merely possible.
    await expect(await canvas.findByRole('button', { name: '1 possible' })).toBeVisible();
  },
};

/** Arrows move between the options of a decision and nothing happens before Apply; a dry run says what it would do. */
export const Deciding: Story = {
  args: {
    insights: [],
    decisions: [
      {
        ...buildDecision([
          buildOption({
            id: 'pool',
            label: 'Add a pool',
            isRecommended: true,
            reversibility: 'reversible',
          }),
          buildOption({ id: 'limit', label: 'Raise the limit', reversibility: 'costly' }),
        ]),
        steps: ['Define the pool', 'Switch the routing'],
      },
    ],
    onAction: fn((action: InsightAction) =>
      Promise.resolve(action.kind === 'apply' && action.dryRun ? '12 cases would move.' : null),
    ),
  },
  play: async ({ canvas, args }) => {
    const compare = await canvas.findByRole('button', { name: 'Compare 3 options' });
    compare.focus();
    await press('{Enter}');
    await expect(compare).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getByText('Switch the routing')).toBeVisible();
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
    const option = (name: string) => canvas.getByRole('radio', { name });
    await userEvent.tab();
    await expect(option('Add a pool')).toHaveFocus();
    await press('{ArrowDown}');
    await expect(option('Raise the limit')).toHaveFocus();
    await expect(option('Raise the limit')).toBeChecked();
    await press('{ArrowDown}');
    await expect(option('Do nothing')).toBeChecked();
    await press('{ArrowUp}');
    await expect(option('Raise the limit')).toBeChecked();
    await expect(args.onAction).not.toHaveBeenCalled();

    canvas.getByRole('button', { name: 'Try it without effect' }).focus();
    await press('{Enter}');
    await expect(
      await canvas.findByText('Tried without effect. 12 cases would move.'),
    ).toBeVisible();
    canvas.getByRole('button', { name: 'Apply “Raise the limit”' }).focus();
    await press('{Enter}');
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    const again = canvas.getByRole('button', { name: 'Press again to apply' });
    await expect(again).toHaveFocus();
    await press('{Enter}{Enter}');
    await expect(args.onAction).toHaveBeenCalledTimes(2);
    const outcome = (await canvas.findByText('Carried out.')).closest('p');
    await expect(outcome).toBeVisible();
    // Once is enough: the outcome stands in the place of the buttons and has their focus.
    await expect(canvas.queryByRole('button', { name: /apply/i })).toBeNull();
    await expect(outcome).toHaveFocus();
    await press('{Enter}{Enter}');
    await expect(args.onAction).toHaveBeenCalledTimes(2);
  },
};

/** The AI mark is a button: it opens, says which model, and Escape gives the focus back. */
export const MarkOfAI: Story = {
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const mark = () => canvas.getByRole('button', { name: 'Made by AI. Where this comes from' });
    mark().focus();
    await press('{Enter}');
    const dialog = await page.findByRole('dialog', { name: 'Where it comes from' });
    await expect(dialog).toHaveTextContent('queue-forecast');
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await press('{Escape}');
    await waitFor(() => expect(mark()).toHaveFocus());
    await expect(page.queryByRole('dialog')).toBeNull();
  },
};
