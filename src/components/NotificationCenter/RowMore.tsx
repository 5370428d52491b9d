import { Ellipsis } from 'lucide';
import { useState } from 'react';
import type { NotificationBundle } from '../../notifications/index';
import { IconButton } from './NotificationCenter.styles';
import { menuPart } from './menuPart';
import { Icon, usePart } from '../../internal/index';
import { useWholeFormat } from './useWholeFormat';

export interface RowMoreProps {
  readonly bundle: NotificationBundle;
  readonly now: number | null;
  readonly tabIndex: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The button for all that does not fit into a row. */
export function RowMore({ bundle, now, tabIndex, isOpen, onOpenChange }: RowMoreProps) {
  const format = useWholeFormat();
  // Once opened it stays, so that closing can hand the focus back to the button.
  const [hasOpened, setHasOpened] = useState(false);
  if (isOpen && !hasOpened) setHasOpened(true);
  const menu = usePart(menuPart, isOpen);
  const button = (
    <IconButton
      aria-label={format.text('moreActions', { title: bundle.item.title })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      data-part="more"
      onClick={() => onOpenChange(!isOpen)}
    >
      <Icon shape={Ellipsis} />
    </IconButton>
  );
  if (menu === null || !(isOpen || hasOpened)) return button;
  return (
    <menu.RowMenu
      bundle={bundle}
      now={now}
      trigger={button}
      isOpen={isOpen}
      onClose={() => onOpenChange(false)}
    />
  );
}
