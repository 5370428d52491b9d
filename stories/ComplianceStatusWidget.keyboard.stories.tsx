import type { Meta, StoryObj } from '@storybook/react-vite';
import { ComplianceStatusWidget } from '@auterity/shared-components';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { auditedTenant } from './compliance/auditedTenant';

const now = Date.UTC(2026, 10, 22, 18);

/** Everything by keyboard alone: no story here touches a pointer. */
const meta = {
  title: 'Components/ComplianceStatusWidget/Keyboard',
  component: ComplianceStatusWidget,
  args: {
    data: auditedTenant,
    now,
    onAction: fn(() => Promise.resolve()),
    onExport: fn(),
    // One language, so that typing finds what it looks for in every direction of writing.
    locale: 'en',
  },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

const focused = () => document.activeElement as HTMLElement;

/** Presses keys, and waits until the focus is where they lead. */
async function press(keys: string, leadsTo: (element: HTMLElement) => boolean): Promise<void> {
  await userEvent.keyboard(keys);
  await waitFor(() => expect(leadsTo(focused())).toBe(true));
}

/** Goes on by Tab until the focus is there. */
async function tabTo(isThere: (element: HTMLElement) => boolean): Promise<void> {
  for (let step = 0; step < 60 && !isThere(focused()); step += 1) await userEvent.tab();
  await expect(isThere(focused())).toBe(true);
}

const says = (text: string) => (element: HTMLElement) => element.textContent.includes(text);
const isRow = (element: HTMLElement) => element.getAttribute('role') === 'row';
const isNamed = (name: string) => (element: HTMLElement) =>
  (element.getAttribute('aria-label') ?? element.textContent) === name;
const isColumn = (column: number) => (element: HTMLElement) =>
  element.dataset.column === String(column);

/** Onward and back in the direction in which the page is written. */
function arrows(canvasElement: HTMLElement) {
  const isRtl =
    getComputedStyle(canvasElement.querySelector('section') ?? canvasElement).direction === 'rtl';
  const [right, left] = ['{ArrowRight}', '{ArrowLeft}'];
  return isRtl ? { onward: left, back: right } : { onward: right, back: left };
}

/** A treegrid of five levels: every key of the ARIA Authoring Practices. */
export const Tree: Story = {
  args: { defaultView: 'tree' },
  play: async ({ canvas, canvasElement }) => {
    const grid = await canvas.findByRole('treegrid');
    const { onward, back } = arrows(canvasElement);
    const level = (wanted: number) => (element: HTMLElement) =>
      element.getAttribute('aria-level') === String(wanted);
    await tabTo(isRow);
    await expect(focused()).toHaveAttribute('aria-expanded', 'false');
    // Down to the fourth level and its records, each opened by the key that goes onward.
    await press(onward, (row) => row.getAttribute('aria-expanded') === 'true');
    await press('{ArrowDown}', level(2));
    await press(onward, (row) => row.getAttribute('aria-expanded') === 'true');
    await press('{ArrowDown}', level(3));
    await press(onward, (row) => row.getAttribute('aria-expanded') === 'true');
    await press('{ArrowDown}', level(4));
    await press(onward, (row) => row.getAttribute('aria-expanded') === 'true');
    await press('{ArrowDown}', level(5));
    // Into the cells and out again.
    await press(onward, isColumn(0));
    await press(onward, isColumn(1));
    await press('{Home}', isColumn(0));
    await press('{End}', isColumn(1));
    await press(back, isColumn(0));
    await press(back, isRow);
    // To the parent, and closing it.
    await press(back, level(4));
    await press(back, (row) => row.getAttribute('aria-expanded') === 'false');
    await press(back, level(3));
    // The ends, by four keys.
    await press(
      '{End}',
      (row) => row.dataset.row === String(within(grid).getAllByRole('row').length - 2),
    );
    await press('{Home}', (row) => row.dataset.row === '0');
    await press('{Control>}{End}{/Control}', (row) => row.dataset.row !== '0');
    await press('{Control>}{Home}{/Control}', (row) => row.dataset.row === '0');
    await press('{PageDown}', (row) => row.dataset.row !== '0');
    await press('{PageUp}', (row) => row.dataset.row === '0');
    await press('{ArrowDown}', level(2));
    await press('{ArrowUp}', level(1));
    // All siblings at once.
    await userEvent.keyboard('*');
    await waitFor(() =>
      expect(grid.querySelectorAll('[aria-level="1"][aria-expanded=true]')).toHaveLength(3),
    );
    // By typing a reference, without a pause in which a busy machine would let the first letters be forgotten.
    await userEvent.setup({ delay: null }).keyboard('cc7');
    await waitFor(() => expect(says('Monitoring')(focused())).toBe(true));
    await press(onward, (row) => row.getAttribute('aria-expanded') === 'true');
    await press('{ArrowDown}', says('Logs are kept'));
    // Enter opens what a control has, Escape closes it and gives the focus back.
    await press('{Enter}', (pane) => pane.dataset.part === 'detail');
    await press('{Escape}', says('Logs are kept'));
    await press(' ', (pane) => pane.dataset.part === 'detail');
    await press('{Escape}', isRow);
  },
};

/** A grid: arrows, the ends of rows and of the grid, pages, and Enter. `/` goes to the search from anywhere. */
export const Matrix: Story = {
  args: { defaultView: 'matrix' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('grid');
    const { onward, back } = arrows(canvasElement);
    const isAt = (row: number, column: number) => (element: HTMLElement) =>
      element.dataset.column === String(column) &&
      element.closest<HTMLElement>('[data-row]')?.dataset.row === String(row);
    await tabTo(isAt(0, 0));
    await press(onward, isAt(0, 1));
    await press('{ArrowDown}', isAt(1, 1));
    await press('{End}', isAt(1, 3));
    await press('{Home}', isAt(1, 0));
    await press('{Control>}{End}{/Control}', isAt(4, 3));
    await press('{ArrowUp}', isAt(3, 3));
    await press(back, isAt(3, 2));
    await press('{Control>}{Home}{/Control}', isAt(0, 0));
    await press('{PageDown}', isAt(1, 0));
    await press('{PageUp}', isAt(0, 0));
    await press('{Enter}', (pane) => pane.dataset.part === 'detail');
    await press('{Escape}', isAt(0, 0));
    await press('/', (field) => field.getAttribute('type') === 'search');
  },
};

/** From the summary to a control, through every one of its forms, and back. */
export const DetailAndActions: Story = {
  play: async ({ canvas, args }) => {
    const asked = () =>
      (args.onAction as unknown as { mock: { calls: [{ kind: string }][] } }).mock.calls.map(
        ([action]) => action.kind,
      );
    await tabTo(
      (element) => element.getAttribute('aria-label')?.startsWith('Show 4 controls') === true,
    );
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('table');
    await tabTo(isNamed('Due'));
    await press('{Enter}', (head) => head.closest('[aria-sort=ascending]') !== null);
    await press('{Enter}', (head) => head.closest('[aria-sort=descending]') !== null);
    await press('{Enter}', (head) => head.closest('[aria-sort]') === null);
    await tabTo(isNamed('Backups are restored once a quarter'));
    await press('{Enter}', (pane) => pane.dataset.part === 'detail');

    await tabTo(isNamed('Request exception'));
    await press('{Enter}', (field) => field.matches('textarea'));
    await press('{Escape}', isNamed('Request exception'));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('The vendor replaces it');
    await tabTo(isNamed('Send'));
    await press('{Enter}', isNamed('Request exception'));
    await tabTo(isNamed('Assign'));
    await press('{Enter}', (field) => field.matches('input'));
    await press('Chen Wei{Enter}', isNamed('Assign'));
    await tabTo(isNamed('Set due date'));
    await press('{Enter}', (field) => field.matches('input[type=date]'));
    await tabTo(isNamed('Send'));
    await press('{Enter}', isNamed('Set due date'));
    await tabTo(isNamed('Attest'));
    await press('{Enter}', (field) => field.matches('textarea'));
    await userEvent.keyboard('I saw the log');
    await tabTo(isNamed('Send'));
    await press('{Enter}', isNamed('Attest'));
    await tabTo(isNamed('Rerun check'));
    await userEvent.keyboard(' ');
    await tabTo(isNamed('Add evidence'));
    await press('{Enter}', (field) => field.matches('input'));
    await press('Restore log{Enter}', isNamed('Add evidence'));
    await tabTo(isNamed('Start remediation'));
    await userEvent.keyboard('{Enter}');
    await tabTo(isNamed('Comment'));
    await press('{Enter}', (field) => field.matches('textarea'));
    await userEvent.keyboard('Done on Monday');
    await tabTo(isNamed('Send'));
    await press('{Enter}', isNamed('Comment'));
    await expect(asked()).toEqual([
      'request-exception',
      'assign',
      'set-due',
      'attest',
      'rerun-check',
      'add-evidence',
      'start-remediation',
      'comment',
    ]);
    await press('{Escape}', isNamed('Backups are restored once a quarter'));
  },
};

/** The views, every export and the explanation of a score. */
export const ViewsAndExports: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const { onward } = arrows(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await tabTo(isNamed('Summary'));
    for (const [name, role] of [
      ['List', 'table'],
      ['Tree', 'treegrid'],
      ['Matrix', 'grid'],
    ] as const) {
      await press(onward, isNamed(name));
      await userEvent.keyboard(' ');
      await expect(await canvas.findByRole(role)).toBeVisible();
    }
    await press(onward, isNamed('Summary'));
    await userEvent.keyboard(' ');
    await tabTo(isNamed('Export'));
    await userEvent.keyboard('{Enter}');
    await page.findByRole('dialog');
    for (const name of ['CSV', 'JSON', 'OSCAL', 'Print']) {
      await tabTo((element) => element.textContent.startsWith(name));
      await userEvent.keyboard('{Enter}');
    }
    await expect(args.onExport).toHaveBeenCalledTimes(4);
    await press('{Escape}', isNamed('Export'));
    await tabTo(isNamed('How the score of ISO 27001 is made'));
    await userEvent.keyboard('{Enter}');
    const dialog = await page.findByRole('dialog');
    await expect(dialog).toHaveTextContent('Left out of the score');
    await press('{Escape}', isNamed('How the score of ISO 27001 is made'));
  },
};

/** `?` shows the keys, Escape closes them and gives the focus back. */
export const Keys: Story = {
  args: { defaultView: 'tree' },
  play: async ({ canvas }) => {
    await canvas.findByRole('treegrid');
    await tabTo(isRow);
    const row = focused();
    await userEvent.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keys' });
    // It is placed before it is shown.
    await waitFor(() => expect(keys).toBeVisible());
    for (const text of ['Move', 'Open', 'Search controls']) {
      await expect(within(keys).getByText(text)).toBeVisible();
    }
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(row).toBeInTheDocument();
    await expect(focused()).not.toBe(document.body);
  },
};
