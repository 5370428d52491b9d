import { lazy, Suspense } from 'react';
import { Popover, Skeleton } from '../../../internal';
import type { CardMenuProps } from './cardActs';
import * as S from '../feed/InsightCard.styles';

const SnoozeChoices = lazy(async () => ({
  default: (await import('./SnoozeChoices')).SnoozeChoices,
}));

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
