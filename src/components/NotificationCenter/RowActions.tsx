import { Archive, ArchiveArrowUp, Mail, MailOpen } from 'lucide';
import type { IconNode } from '../../internal/index';
import {
  folderOf,
  type NotificationBundle,
  type NotificationVerb,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import { RowButtons } from './RowControls.styles';
import { RowMore } from './RowMore';
import { useWholeFormat } from './useWholeFormat';
import { VerbButton } from './VerbButton';

export interface RowActionsProps {
  readonly bundle: NotificationBundle;
  readonly now: number | null;
  readonly tabIndex: number;
  readonly isMenuOpen: boolean;
  readonly onMenuOpenChange: (isOpen: boolean) => void;
}

/** What can be done to a row with one click, and the way to all the rest. */
export function RowActions({
  bundle,
  now,
  tabIndex,
  isMenuOpen,
  onMenuOpenChange,
}: RowActionsProps) {
  const { act } = useCenter();
  const { text } = useWholeFormat();
  const ids = bundle.items.map(({ id }) => id);
  const button = (verb: NotificationVerb, label: string, icon: IconNode) => (
    <VerbButton
      verb={verb}
      items={bundle.items}
      label={label}
      icon={icon}
      tabIndex={tabIndex}
      onAct={() => act?.({ verb, ids })}
    />
  );
  return (
    <RowButtons data-part="actions">
      {bundle.unread > 0
        ? button('read', text('read'), MailOpen)
        : button('unread', text('unreadAction'), Mail)}
      {folderOf(bundle.item, now ?? undefined) === 'archived'
        ? button('unarchive', text('unarchive'), ArchiveArrowUp)
        : button('archive', text('archive'), Archive)}
      <RowMore
        bundle={bundle}
        now={now}
        tabIndex={tabIndex}
        isOpen={isMenuOpen}
        onOpenChange={onMenuOpenChange}
      />
    </RowButtons>
  );
}
