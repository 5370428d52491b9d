import { X } from 'lucide-react';
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
      <X size={16} strokeWidth={1.5} aria-hidden />
    </IconButton>
  );
}
