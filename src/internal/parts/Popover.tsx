import * as RadixPopover from '@radix-ui/react-popover';
import { type ReactElement, type ReactNode, useCallback, useRef } from 'react';
import { styled } from 'styled-components';
import { useTextDirection } from '../hooks/useTextDirection';
import { returnFocus } from '../returnFocus';
import { useTenantScopeProps } from '../tenantScope';
import { writesLike } from '../writesLike';
import { floatingSurface } from './floatingSurface';
import { focusRing } from './focusRing';
import { textStyles } from './textStyles';

const Content = styled(RadixPopover.Content)`
  ${floatingSurface}
  ${textStyles.body}
  border-radius: var(--aut-radius-card);
  inline-size: min(22rem, calc(100vw - var(--aut-space-5)));
  max-block-size: var(--radix-popover-content-available-height);
  overflow-y: auto;
  padding: var(--aut-space-4);
  ${focusRing}
`;

export interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Whether it is open, when the caller holds it. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/**
 * Opens content beside a button, as a dialog that does not block the page. Enter or Space opens, Escape closes and
 * gives the focus back to where it was. The content hangs under `<body>`, in the look and the writing direction of the
 * button.
 */
export function Popover({ label, trigger, isOpen, onOpenChange, children }: PopoverProps) {
  const [direction, directionHandlers] = useTextDirection();
  const tenant = useTenantScopeProps();
  const opener = useRef<Element | null>(null);
  const open = useCallback((content: HTMLElement | null) => {
    if (content === null) return;
    // Where a key has opened it from elsewhere, nobody has turned to the button.
    opener.current = document.activeElement;
    if (opener.current !== document.body) writesLike(opener.current)(content);
  }, []);
  return (
    <RadixPopover.Root
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <RadixPopover.Trigger asChild {...directionHandlers}>
        {trigger}
      </RadixPopover.Trigger>
      <RadixPopover.Portal>
        <Content
          {...tenant}
          aria-label={label}
          dir={direction}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          ref={open}
          onCloseAutoFocus={(event) => {
            // A key may have opened it from elsewhere.
            if (returnFocus(opener.current)) event.preventDefault();
          }}
        >
          {children}
        </Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
