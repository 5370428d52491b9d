import { lazy, Suspense } from 'react';
import { Popover, Skeleton } from '../../../internal';
import * as S from '../feed/InsightCard.styles';
import type { CardMenuProps } from './cardActs';

const DismissForm = lazy(async () => ({ default: (await import('./DismissForm')).DismissForm }));

/** Dismisses a finding after one step that says what else it hides, for how long, and why. */
export function DismissButton({ title, isOpen, onOpenChange, icon: Icon, ...rest }: CardMenuProps) {
  const { format, now } = rest;
  const name = format.text('dismissOf', { title });
  return (
    <Popover
      label={name}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <S.Action aria-label={name}>
          <Icon size={16} strokeWidth={1.5} aria-hidden />
          {format.text('dismiss')}
        </S.Action>
      }
    >
      {now !== null && (
        <Suspense fallback={<Skeleton $width="100%" $height="12rem" />}>
          <DismissForm {...rest} now={now} />
        </Suspense>
      )}
    </Popover>
  );
}
