import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComplianceActionHandler, ComplianceStatusWidget } from '@auterity/shared-components';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { auditedTenant } from './compliance/auditedTenant';

const now = Date.UTC(2026, 10, 22, 18);

const agree: ComplianceActionHandler = () => Promise.resolve();

const refuse: ComplianceActionHandler = ({ kind }) =>
  kind === 'comment'
    ? Promise.resolve()
    : Promise.resolve({
        ok: false,
        error: { message: 'HTTP 409', userMessage: 'The audit is closed.' },
      });

/** What a person can do about a control. Each act is shown at once; one that fails is taken back by itself. */
const meta = {
  title: 'Components/ComplianceStatusWidget/Acts',
  component: ComplianceStatusWidget,
  args: {
    data: auditedTenant,
    now,
    onAction: fn(agree),
    defaultView: 'list',
    defaultSelectedControlId: 'backup',
    // One language, so that the words that are looked for are there in every direction of writing.
    locale: 'en',
  },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

/** The open control, and a press on one of its buttons. */
async function openControl(canvas: Canvas) {
  const pane = within(await canvas.findByRole('complementary'));
  const press = async (name: string) => userEvent.click(await pane.findByRole('button', { name }));
  return { pane, press };
}

/** A request waits for a decision and exempts nothing yet. */
export const RequestException: Story = {
  play: async ({ canvas, args }) => {
    const { pane, press } = await openControl(canvas);
    await press('Request exception');
    await userEvent.type(pane.getByLabelText('Reason'), 'The storage moves again');
    await userEvent.type(pane.getByLabelText('Until'), '2026-12-31');
    await press('Send');
    await expect(await pane.findByText('The storage moves again')).toBeVisible();
    await expect(pane.getByText('Awaiting decision')).toBeVisible();
    await expect(args.onAction).toHaveBeenCalledWith(
      {
        kind: 'request-exception',
        controlId: 'backup',
        exceptionKind: 'waiver',
        reason: 'The storage moves again',
        expiresAt: Date.UTC(2026, 11, 31),
      },
      expect.anything(),
    );
  },
};

/** Without its exception a control is what it is. */
export const RevokeException: Story = {
  args: { defaultSelectedControlId: 'tls' },
  play: async ({ canvas }) => {
    const { pane, press } = await openControl(canvas);
    await expect(pane.getByText('Without the exception: Non-compliant')).toBeVisible();
    await press('Revoke');
    await expect(await pane.findByText('Revoked or rejected')).toBeVisible();
    await expect(pane.queryByText('Without the exception: Non-compliant')).toBeNull();
  },
};

/** Somebody else is in charge. */
export const Assign: Story = {
  play: async ({ canvas }) => {
    const { pane, press } = await openControl(canvas);
    await press('Assign');
    await userEvent.keyboard('Noor Haddad{Enter}');
    await expect(await pane.findByText('Noor Haddad')).toBeVisible();
    await expect(await pane.findByText('Owner assigned')).toHaveAttribute('role', 'status');
  },
};

/** A person's word changes the result, and stands in the evidence as what it is. */
export const Attest: Story = {
  play: async ({ canvas, canvasElement }) => {
    const { pane, press } = await openControl(canvas);
    await press('Attest');
    await userEvent.type(pane.getByLabelText('What you saw'), 'The restore of October');
    await press('Send');
    await expect(await pane.findByText('The restore of October')).toBeVisible();
    const standing = canvasElement.querySelector('[data-part=standing]');
    await expect(standing).toHaveTextContent('Compliant');
  },
};

/** What was proposed is under way. */
export const StartRemediation: Story = {
  play: async ({ canvas }) => {
    const { pane, press } = await openControl(canvas);
    await press('Start remediation');
    await expect(await pane.findByText('In progress')).toBeVisible();
    await expect(pane.queryByText('Proposed')).toBeNull();
  },
};

/** What a check finds is not known before it has run: it is said that it runs, and nothing else changes. */
export const RerunCheck: Story = {
  play: async ({ canvas, canvasElement }) => {
    const { pane, press } = await openControl(canvas);
    await press('Rerun check');
    await expect(await pane.findByText('Check started')).toHaveAttribute('role', 'status');
    const standing = canvasElement.querySelector('[data-part=standing]');
    await expect(standing).toHaveTextContent('Non-compliant');
  },
};

/** Two things were asked for and one was refused: that one is taken back, and the other stays. */
export const OneOfTwoRefused: Story = {
  args: { onAction: fn(refuse) },
  play: async ({ canvas }) => {
    const { pane, press } = await openControl(canvas);
    await press('Comment');
    await userEvent.keyboard('Asked the vendor');
    await press('Send');
    await press('Assign');
    await userEvent.keyboard('Noor Haddad{Enter}');
    await expect(await canvas.findByText('The audit is closed.')).toBeVisible();
    await waitFor(() => expect(pane.queryByText('Noor Haddad')).toBeNull());
    await expect(pane.getByText('Asked the vendor')).toBeVisible();
  },
};
