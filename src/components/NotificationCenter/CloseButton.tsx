import { X } from 'lucide';
import { Icon } from '../../internal/index';
import { IconButton } from './NotificationCenter.styles';
import { useWholeFormat } from './useWholeFormat';

export interface CloseButtonProps {
  readonly onClose: () => void;
}

/** Closes a panel that covers the page. */
export function CloseButton({ onClose }: CloseButtonProps) {
  const label = useWholeFormat().text('close');
  return (
    <IconButton aria-label={label} title={label} onClick={onClose}>
      <Icon shape={X} />
    </IconButton>
  );
}
