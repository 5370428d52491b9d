import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { expect, fn } from 'storybook/test';
import {
  ComplianceStatusWidget,
  Introduction,
  introductionMessagesAr,
  introductionMessagesDe,
  NotificationCenter,
  notificationMessagesAr,
} from '@auterity/shared-components';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { inbox, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { assessed } from './compliance/recordedData';
import { inLanguage } from './compliance/inLanguage';

/**
 * Three steps for who sees a component for the first time, under its title. It takes no focus and covers nothing. The
 * app remembers who has seen it; a person can leave it at any step.
 */
const meta = {
  title: 'Components/Introduction',
  component: Introduction,
  args: { topic: 'compliance', onEnd: fn() },
  render: (args, { globals }) => (
    <FirstVisit onEnd={args.onEnd}>
      {(onEnd) => (
        <ComplianceStatusWidget
          data={assessed}
          now={now}
          {...inLanguage(globals)}
          introduction={
            onEnd && <Introduction {...args} {...introductionIn(globals)} onEnd={onEnd} />
          }
        />
      )}
    </FirstVisit>
  ),
} satisfies Meta<typeof Introduction>;

export default meta;
type Story = StoryObj<typeof meta>;

type OnEnd = (how: 'finished' | 'dismissed') => void;

interface FirstVisitProps {
  readonly onEnd: OnEnd;
  /** Gets what ends the introduction, and nothing once it has ended. */
  readonly children: (onEnd: OnEnd | null) => ReactNode;
}

/** An app that remembers, for as long as the story is open, that the introduction was seen. */
function FirstVisit({ onEnd, children }: FirstVisitProps) {
  const [isNew, setIsNew] = useState(true);
  const end: OnEnd = (how) => {
    setIsNew(false);
    onEnd(how);
  };
  return children(isNew ? end : null);
}

function introductionIn(globals: Record<string, unknown>) {
  const { locale } = globals as unknown as ToolbarGlobals;
  const messages = { de: introductionMessagesDe, ar: introductionMessagesAr }[locale];
  return { locale, messages };
}

/** By keyboard through all three steps; afterwards the focus stands on what comes next. */
export const ThreeSteps: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const introduction = canvas.getByRole('region', { name: 'Introduction' });
    const below = canvas.getByRole('radio', { name: 'Summary' });
    const { top } = below.getBoundingClientRect();
    canvas.getByRole('button', { name: 'Next' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(introduction).toHaveTextContent('2 of 3');
    await userEvent.keyboard('{Enter}');
    await expect(introduction).toHaveTextContent('3 of 3');
    await expect(below.getBoundingClientRect().top).toBe(top);
    await userEvent.keyboard('{Enter}');
    await expect(args.onEnd).toHaveBeenCalledTimes(1);
    await expect(args.onEnd).toHaveBeenCalledWith('finished');
    await expect(introduction).not.toBeInTheDocument();
    await expect(canvas.getByRole('region')).toContainElement(
      document.activeElement as HTMLElement,
    );
  },
};

/** In an inbox, right to left. */
export const InTheInbox: Story = {
  args: { topic: 'notifications' },
  globals: { direction: 'rtl', locale: 'ar' },
  render: (args, { globals }) => (
    <NotificationCenter
      items={inbox}
      now={now}
      variant="inline"
      locale="ar"
      messages={notificationMessagesAr}
      introduction={<Introduction {...args} {...introductionIn(globals)} />}
    />
  ),
};
