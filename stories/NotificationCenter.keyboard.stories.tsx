import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { item, minute, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import type { NotificationIntent } from '../src/notifications/index';
import { NotificationCenter, notificationMessagesAr } from '../src/index';

const alerts = Array.from({ length: 6 }, (_, n) =>
  item({ id: `a${n}`, title: `Alert ${n}`, type: `t${n}`, createdAt: now - (n + 1) * minute }),
);

/** Every key of the inbox, pressed without a pointer. The focus is looked at after each, and is never lost. */
const meta = {
  title: 'Components/NotificationCenter/By keyboard alone',
  component: NotificationCenter,
  args: {
    items: alerts,
    now,
    variant: 'popover',
    groupBy: 'none',
    onAction: fn(),
  },
  argTypes: { items: { control: false } },
  render: (args) => <NotificationCenter {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const patient = { timeout: 15_000 };
const focused = () => document.activeElement;
/** Names of tabs, rows and buttons are the same in both directions but for the language. */
const texts = {
  ltr: { tabs: 'Folders', undo: 'Undo', clear: 'Clear selection', archive: 'Archive' },
  rtl: { tabs: 'المجلدات', undo: 'تراجع', clear: 'إلغاء التحديد', archive: 'أرشفة' },
};

/** Bell, panel and tabs. */
const bellPanelTabs =
  (direction: 'ltr' | 'rtl'): Play =>
  async ({ canvas, userEvent }) => {
    const [forward, back] =
      direction === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
    const bell = canvas.getByRole('button');
    await expect(bell).toHaveAttribute('aria-haspopup', 'dialog');
    await userEvent.tab();
    await expect(bell).toHaveFocus();
    for (const key of ['{Enter}', ' ']) {
      await userEvent.keyboard(key);
      const panel = await screen.findByRole('dialog', {}, patient);
      await expect(bell).toHaveAttribute('aria-expanded', 'true');
      await expect(bell.getAttribute('aria-controls')).toBe(panel.id);
      await waitFor(() => expect(within(panel).getByRole('heading', { level: 2 })).toHaveFocus());
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await expect(bell).toHaveFocus();
      await expect(bell).toHaveAttribute('aria-expanded', 'false');
    }
    await userEvent.keyboard('{Enter}');
    const panel = within(await screen.findByRole('dialog', {}, patient));
    const tabs = within(panel.getByRole('tablist', { name: texts[direction].tabs })).getAllByRole(
      'tab',
    );
    while (focused() !== tabs[0]) await userEvent.tab();
    await userEvent.keyboard(forward);
    await expect(tabs[1]).toHaveFocus();
    await expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    await expect(tabs.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect(tabs[0]).toHaveFocus();
    await userEvent.keyboard(back);
    await expect(tabs.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    // Tab goes on into the list, and leaves the panel at its end: the page is not blocked.
    await userEvent.tab();
    await expect(panel.getAllByRole('article')[0]).toHaveFocus();
    // Backwards from the title to the bell, forwards again into the panel.
    panel.getByRole('heading', { level: 2 }).focus();
    await userEvent.tab({ shift: true });
    await expect(bell).toHaveFocus();
    await expect(screen.getByRole('dialog')).toBeVisible();
    panel.getAllByRole('article')[0]?.focus();
    const dialog = screen.getByRole('dialog');
    for (let presses = 0; presses < 20 && dialog.contains(focused()); presses++) {
      await userEvent.tab();
    }
    await expect(canvas.getByRole('link', { name: 'What follows' })).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByRole('link', { name: 'What follows' })).toHaveFocus();
  };

const withMore: Pick<Story, 'render'> = {
  render: (args) => (
    <>
      <NotificationCenter {...args} />
      <a href="#follows">What follows</a>
    </>
  ),
};

export const BellPanelTabs: Story = { ...withMore, play: bellPanelTabs('ltr') };

const rightToLeft = {
  args: { locale: 'ar', messages: notificationMessagesAr },
  globals: { direction: 'rtl', locale: 'ar' },
} as const;

export const BellPanelTabsRightToLeft: Story = {
  ...withMore,
  ...rightToLeft,
  play: bellPanelTabs('rtl'),
};

/** The list: moving, opening, leaving, each letter, several at once. */
const list =
  (direction: 'ltr' | 'rtl'): Play =>
  async ({ canvas, userEvent, args }) => {
    const { undo, clear, archive } = texts[direction];
    const press = (keys: string) => userEvent.keyboard(keys);
    const rows = () => canvas.getAllByRole('article');
    const name = () => (focused() as HTMLElement).dataset.key;
    const intents = () =>
      (args.onAction?.mock.calls ?? []).map(([intent]) => intent as NotificationIntent);
    const last = () => intents().at(-1);
    await canvas.findAllByRole('button', { name: archive }, patient);
    while (!(focused() instanceof HTMLElement) || focused()?.getAttribute('role') !== 'tab') {
      await userEvent.tab();
    }
    await userEvent.tab();
    await expect(rows()[0]).toHaveFocus();

    // Moving.
    await press('{ArrowDown}');
    await expect(rows()[1]).toHaveFocus();
    await press('{PageDown}');
    await expect(rows()[2]).toHaveFocus();
    await press('{ArrowUp}');
    await expect(rows()[1]).toHaveFocus();
    await press('{PageUp}');
    await expect(rows()[0]).toHaveFocus();
    await press('{ArrowUp}');
    await expect(rows()[0]).toHaveFocus();
    await press('{End}');
    await expect(rows()[5]).toHaveFocus();
    await press('{Home}');
    await expect(rows()[0]).toHaveFocus();
    await press('{Control>}{Home}{/Control}');
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
    rows()[0]?.focus();
    await press('{Control>}{End}{/Control}');
    const behind = focused();
    await expect(canvas.getByRole('feed')).not.toContainElement(behind as HTMLElement);
    await expect(
      rows()[5]!.compareDocumentPosition(behind!) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).not.toBe(0);

    // Enter opens; Tab goes into the row's own controls and back.
    rows()[0]?.focus();
    await press('{Enter}');
    await expect(within(rows()[0]!).getAllByRole('button')[0]).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(last()).toMatchObject({ verb: 'read', ids: ['a0'] });
    await userEvent.tab();
    await expect(rows()[0]).toContainElement(focused() as HTMLElement);
    await userEvent.tab({ shift: true });
    await expect(rows()[0]).toHaveFocus();

    // Letters.
    await press('u');
    await expect(last()).toMatchObject({ verb: 'unread', ids: ['a0'] });
    await press('{ArrowDown}e');
    await expect(last()).toMatchObject({ verb: 'archive', ids: ['a1'] });
    await waitFor(() => expect(name()).toBe('a2'));
    await press('z');
    await expect(last()).toMatchObject({ verb: 'unarchive', ids: ['a1'] });
    await expect(name()).toBe('a2');
    await press('e');
    await waitFor(() => expect(name()).toBe('a3'));
    await press('{Control>}z{/Control}');
    await expect(last()).toMatchObject({ verb: 'unarchive', ids: ['a2'] });
    await press('{Delete}');
    await waitFor(() => expect(name()).toBe('a4'));
    await press('z');
    await waitFor(() => expect(rows()).toHaveLength(6));
    await expect(name()).toBe('a4');
    await expect(intents().filter(({ verb }) => verb === 'delete')).toHaveLength(0);
    for (const keys of ['.', '{Shift>}{F10}{/Shift}', 'h']) {
      await press(keys);
      await screen.findByRole('menu', {}, patient);
      await press('{Escape}');
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      await waitFor(() => expect(rows()[4]).toContainElement(focused() as HTMLElement));
      rows()[4]?.focus();
    }
    await press('?');
    const sheet = await screen.findByRole('dialog', {}, patient);
    await waitFor(() => expect(sheet).toContainElement(focused() as HTMLElement));
    await press('{Escape}');
    await waitFor(() => expect(name()).toBe('a4'));

    // Several at once.
    await press('x');
    const group = () =>
      canvas.queryAllByRole('group').find((one) => one.dataset.part === 'selection');
    await waitFor(() => expect(group()).toBeDefined());
    await press('{Shift>} {/Shift}');
    await waitFor(() => expect(group()).toBeUndefined());
    await press('{Shift>}{ArrowDown}{/Shift}');
    await expect(name()).toBe('a5');
    await press('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
    await expect(name()).toBe('a3');
    await expect(
      rows()
        .filter((row) => row.dataset.selected !== undefined)
        .map(({ dataset }) => dataset.key),
    ).toEqual(['a3', 'a4', 'a5']);
    await press('{Escape}');
    await waitFor(() => expect(group()).toBeUndefined());
    await press('{Control>}a{/Control}');
    await expect(rows().every((row) => row.dataset.selected !== undefined)).toBe(true);
    // The strip's own buttons; once it is gone the list has the focus again.
    while (focused()?.textContent !== clear) await userEvent.tab();
    await press('{Enter}');
    await waitFor(() => expect(group()).toBeUndefined());
    await waitFor(() => expect(name()).toBe('a3'));
    await press('e');
    await waitFor(() => expect(name()).toBe('a4'));
    while (focused()?.textContent !== undo) await userEvent.tab();
    await press('{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(6));
    await waitFor(() => expect(name()).toBe('a4'));

    // The last row takes the focus to the one before it, and the very last to the heading.
    await press('{End}');
    for (const key of ['a4', 'a3', 'a2', 'a1', 'a0']) {
      await press('e');
      await waitFor(() => expect(name()).toBe(key));
    }
    await press('e');
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
  };

const asList = { variant: 'inline' } as const;

export const List: Story = { args: asList, play: list('ltr') };

export const ListRightToLeft: Story = {
  ...rightToLeft,
  args: { ...rightToLeft.args, ...asList },
  play: list('rtl'),
};

/** Letters that the app has changed, and none where it wants none: the keys of the pattern stay. */
export const ShortcutsOfTheApp: Story = {
  args: { ...asList, shortcuts: { archive: 'y' } },
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <NotificationCenter {...args} />
      <NotificationCenter
        {...args}
        shortcuts={null}
        messages={{ title: 'Without letters' }}
        data-testid="without"
      />
    </div>
  ),
  play: async ({ canvas, userEvent, args }) => {
    await waitFor(
      () => expect(canvas.getAllByRole('button', { name: 'Archive' })).toHaveLength(12),
      patient,
    );
    canvas.getAllByRole('article')[0]?.focus();
    await userEvent.keyboard('e');
    await expect(args.onAction).not.toHaveBeenCalled();
    await userEvent.keyboard('y');
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    const without = within(canvas.getByTestId('without'));
    without.getAllByRole('article')[0]?.focus();
    await userEvent.keyboard('eyuhx.?');
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    await expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(without.getAllByRole('article')).toHaveLength(5));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(without.getAllByRole('article')).toHaveLength(6));
  },
};
