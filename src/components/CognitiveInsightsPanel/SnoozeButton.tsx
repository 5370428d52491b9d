import type { LucideIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Popover, Skeleton } from '../../internal';
import type { Insight } from '../../model';
import type { CardActs } from './InsightCard';
import * as S from './InsightCard.styles';
import type { InsightFormat } from './messages/panelMessages';

const SnoozeChoices = lazy(async () => ({
  default: (await import('./SnoozeChoices')).SnoozeChoices,
}));

/** What the buttons at the foot of a card take. */
export interface CardMenuProps {
  readonly insight: Insight;
  /** As it is shown. */
  readonly title: string;
  /** Epoch milliseconds (UTC); `null`: not known yet. */
  readonly now: number | null;
  readonly format: InsightFormat;
  readonly acts: CardActs;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly icon: LucideIcon;
}

/** Puts a finding off until a time that is chosen beside it. */
export function SnoozeButton({ title, isOpen, onOpenChange, icon: Icon, ...rest }: CardMenuProps) {
  const { format, now } = rest;
  const name = format.text('snoozeOf', { title });
  return (
    <Popover
      label={name}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <S.Action aria-label={name}>
          <Icon size={16} strokeWidth={1.5} aria-hidden />
          {format.text('snooze')}
        </S.Action>
      }
    >
      {now !== null && (
        <Suspense fallback={<Skeleton $width="100%" $height="12rem" />}>
          <SnoozeChoices {...rest} now={now} />
        </Suspense>
      )}
    </Popover>
  );
}
