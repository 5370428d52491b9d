import * as Dialog from '@radix-ui/react-dialog';
import * as Popover from '@radix-ui/react-popover';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTenantScopeProps, writesLike } from '../../internal/index';
import { useCenter } from './centerContext';
import { DrawerShade, FloatingDrawer, FloatingPopover } from './floating.styles';
import { leaveByTab } from './leaveByTab';
import { Frame } from './NotificationCenter.styles';

export interface FloatingPanelProps {
  readonly id: string;
  readonly isDrawer: boolean;
  readonly onClose: () => void;
  readonly titleId: string;
  /** Gets the focus when the panel opens. */
  readonly heading: RefObject<HTMLElement | null>;
  /** Gets the focus when it closes. */
  readonly bell: RefObject<HTMLButtonElement | null>;
  readonly children: ReactNode;
}

/** The panel beside its bell, as a dialog that leaves the page free; or along the page's edge, as one that does not. */
export function FloatingPanel(props: FloatingPanelProps) {
  const { isDrawer, onClose, bell, heading } = props;
  const tenant = useTenantScopeProps();
  const { report } = useCenter();
  const reason = useRef<'escape' | 'outside' | 'control'>('control');
  useEffect(() => {
    report({ type: 'panel.opened' });
    return () => report({ type: 'panel.closed', reason: reason.current });
  }, [report]);
  const focus = (target: RefObject<HTMLElement | null>) => (event: Event) => {
    event.preventDefault();
    target.current?.focus();
  };
  const content = {
    ...tenant,
    id: props.id,
    ref: (element: HTMLElement | null) => writesLike(bell.current)(element),
    'aria-labelledby': props.titleId,
    onOpenAutoFocus: focus(heading),
    onEscapeKeyDown: () => {
      reason.current = 'escape';
    },
  };
  const dialog = { open: true, onOpenChange: (isOpen: boolean) => !isOpen && onClose() };
  if (isDrawer) {
    return (
      <Dialog.Root {...dialog}>
        <Dialog.Portal>
          <DrawerShade {...tenant} />
          <FloatingDrawer
            {...content}
            aria-describedby={undefined}
            onCloseAutoFocus={focus(bell)}
            onInteractOutside={() => {
              reason.current = 'outside';
            }}
          >
            <Frame as="div">{props.children}</Frame>
          </FloatingDrawer>
        </Dialog.Portal>
      </Dialog.Root>
    );
  }
  return (
    <Popover.Root {...dialog}>
      <Popover.Anchor virtualRef={bell} />
      <Popover.Portal>
        <FloatingPopover
          {...content}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Whoever went elsewhere with the pointer or Tab stays there.
            const { activeElement } = document;
            if (activeElement === null || activeElement === document.body) bell.current?.focus();
          }}
          onInteractOutside={(event) => {
            // The bell closes by itself; closing here as well would let its click open the panel again.
            if (event.target instanceof Node && bell.current?.contains(event.target)) {
              event.preventDefault();
            } else reason.current = 'outside';
          }}
        >
          <Frame as="div" onKeyDown={(event) => leaveByTab(event, bell.current)}>
            {props.children}
          </Frame>
        </FloatingPopover>
      </Popover.Portal>
    </Popover.Root>
  );
}
