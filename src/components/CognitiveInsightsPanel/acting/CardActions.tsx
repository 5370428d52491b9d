import { Check, Clock, X } from 'lucide';
import { Icon, useMoreTexts } from '../../../internal';
import type { Insight } from '../../../model';
import { actingMessages } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';
import * as S from './acting.styles';
import { ActionMenu } from './ActionMenu';
import type { CardActs, CardMenu } from './cardActs';
import { DismissForm } from './DismissForm';
import { SnoozeChoices } from './SnoozeChoices';

export interface CardActionsProps {
  readonly insight: Insight;
  /** As it is shown. */
  readonly title: string;
  /** Epoch milliseconds (UTC). */
  readonly now: number;
  readonly format: InsightFormat;
  readonly acts: CardActs;
  /** Which menu is open. */
  readonly menu: CardMenu | null;
  readonly onMenuChange: (menu: CardMenu | null) => void;
}

/** What can be done about a finding: accept it, put it off, or dismiss it after one step that says what else that hides. */
export function CardActions({
  insight,
  title,
  now,
  format: panelFormat,
  acts,
  menu,
  onMenuChange,
}: CardActionsProps) {
  const format = useMoreTexts(panelFormat, actingMessages);
  const inner = { insight, now, format, acts };
  return (
    <>
      <S.Action
        aria-label={format.text('acceptOf', { title })}
        onClick={() => acts.act(insight, { kind: 'accept', id: insight.id })}
      >
        <Icon shape={Check} />
        {format.text('accept')}
      </S.Action>
      <ActionMenu
        icon={Clock}
        word={format.text('snooze')}
        name={format.text('snoozeOf', { title })}
        isOpen={menu === 'snooze'}
        onOpenChange={(isOpen) => onMenuChange(isOpen ? 'snooze' : null)}
      >
        <SnoozeChoices {...inner} />
      </ActionMenu>
      <ActionMenu
        icon={X}
        word={format.text('dismiss')}
        name={format.text('dismissOf', { title })}
        isOpen={menu === 'dismiss'}
        onOpenChange={(isOpen) => onMenuChange(isOpen ? 'dismiss' : null)}
      >
        <DismissForm {...inner} />
      </ActionMenu>
    </>
  );
}
