import { Keyboard } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import { Button, Popover, Skeleton } from '../../../internal';
import type { InsightFormat } from '../messages/panelMessages';

const KeyList = lazy(async () => ({ default: (await import('./KeyList')).KeyList }));

/* Its icon ends where the content below it ends. */
const Trigger = styled(Button).attrs({ $kind: 'quiet' as const })`
  margin-inline-end: calc(var(--aut-space-2) * -1);
  padding-inline: var(--aut-space-2);
`;

export interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: InsightFormat;
}

/** A button that shows the keys of a finding; `?` on a finding opens it too. */
export function KeyHelp({ isOpen, onOpenChange, format }: KeyHelpProps) {
  return (
    <Popover
      label={format.text('keys')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Trigger aria-label={format.text('keys')}>
          <Keyboard size={20} strokeWidth={1.5} aria-hidden />
        </Trigger>
      }
    >
      <Suspense fallback={<Skeleton $width="100%" $height="12rem" />}>
        <KeyList format={format} />
      </Suspense>
    </Popover>
  );
}
