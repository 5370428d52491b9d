import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { NotificationBundle } from '../../notifications/index';
import { useCenter } from './centerContext';
import { IconButton } from './NotificationCenter.styles';

// The menu is fetched when it is first opened; most visits never do.
const RowMenu = lazy(async () => ({ default: (await import('./RowMenu')).RowMenu }));

export interface RowMoreProps {
  readonly bundle: NotificationBundle;
  readonly now: number | null;
  readonly tabIndex: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The button for all that does not fit into a row. */
export function RowMore({ bundle, now, tabIndex, isOpen, onOpenChange }: RowMoreProps) {
  const { format } = useCenter();
  // Once opened it stays, so that closing can hand the focus back to the button.
  const [hasOpened, setHasOpened] = useState(false);
  if (isOpen && !hasOpened) setHasOpened(true);
  const button = (
    <IconButton
      aria-label={format.text('moreActions', { title: bundle.item.title })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      data-part="more"
      onClick={() => onOpenChange(!isOpen)}
    >
      <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
    </IconButton>
  );
  if (!isOpen && !hasOpened) return button;
  return (
    <Suspense fallback={button}>
      <RowMenu
        bundle={bundle}
        now={now}
        trigger={button}
        isOpen={isOpen}
        onClose={() => onOpenChange(false)}
      />
    </Suspense>
  );
}
