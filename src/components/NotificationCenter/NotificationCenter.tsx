import * as Dialog from '@radix-ui/react-dialog';
import * as Popover from '@radix-ui/react-popover';
import {
  forwardRef,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  readLoadState,
  useControllableState,
  useFormat,
  useNow,
  useTenantScopeProps,
} from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { admitNotifications, countNotifications } from '../../notifications/index';
import { CenterContext, type Center } from './centerContext';
import { FloatingPopover, FloatingDrawer, DrawerShade } from './floating.styles';
import { LiveRegions } from './LiveRegions';
import { notificationMessages } from './messages';
import { NotificationBell } from './NotificationBell';
import { Frame } from './NotificationCenter.styles';
import type { NotificationCenterProps } from './notificationCenterProps';
import { NotificationPanel } from './NotificationPanel';
import { useAnnouncer } from './useAnnouncer';
import { useArrivals } from './useArrivals';
import { useOperationLog } from './useOperationLog';
import { useSpeech } from './useSpeech';

const Toasts = lazy(async () => ({
  default: (await import('./NotificationToasts')).NotificationToasts,
}));

const noItems: readonly NotificationItem[] = [];

/**
 * A person's inbox: a bell with counts and a panel that opens from it (`popover`, `drawer`), or the panel itself
 * (`inline`, `page`). It is handed items and hands out intents; each act shows at once, and one that fails is taken back
 * alone. The root is a `<div>` around the bell, or the panel's `<section>`.
 *
 * Keyboard: in the list arrows or Page Up and Page Down move, Enter opens, E archives, U marks as read or unread, H
 * snoozes, X selects, Shift and arrows extend, Z undoes, Delete deletes, the full stop opens the menu, Control and Home
 * or End leave the list.
 *
 * @example
 * <NotificationCenter items={items} state={{ status: 'ready' }} onAction={(intent) => send(intent)} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const NotificationCenter = forwardRef<HTMLElement, NotificationCenterProps>(
  function NotificationCenter(props, ref) {
    const { state, variant = 'popover', onAction, onItemOpen, typeLabels } = props;
    const items: readonly unknown[] = Array.isArray(props.items) ? props.items : noItems;
    const floats = variant === 'popover' || variant === 'drawer';
    const format = useFormat(notificationMessages, {
      locale: props.locale,
      timeZone: props.timeZone,
      messages: props.messages,
    });
    const clock = useNow(props.now);
    // A device whose clock is behind the server's would keep snoozed items asleep and call news the future.
    const now = clock === null ? null : Math.max(clock, state?.asOf ?? 0);
    const admitted = useMemo(() => admitNotifications(items), [items]);
    const rejected = admitted.issues.filter(({ dropped }) => dropped).length;
    const reading = readLoadState(state, {
      hasData: true,
      isEmpty: items.length === 0,
      now,
    });
    const [isOpen, setIsOpen] = useControllableState({
      value: props.open,
      defaultValue: props.defaultOpen ?? false,
      onValueChange: props.onOpenChange,
    });
    const [isReading, setIsReading] = useState(false);
    const log = useOperationLog({
      items: admitted.items,
      onAction,
      isOffline: state?.connection === 'offline',
      undoGraceMs: props.undoGraceMs ?? 6000,
      fixedNow: props.now,
      now,
    });
    const arrivals = useArrivals(admitted.items, {
      isReading: isReading && (!floats || isOpen),
      isLoading: state?.status === 'loading' || state?.status === 'idle',
    });
    const counts = useMemo(
      () => countNotifications(log.view, {}, now ?? undefined),
      [log.view, now],
    );
    const [announcement, announce] = useAnnouncer();
    useSpeech({ arrived: arrivals.arrived, log, format, announce });

    const opened = useRef(onItemOpen);
    useEffect(() => {
      opened.current = onItemOpen;
    });
    const open = useCallback((item: NotificationItem) => opened.current?.(item), []);
    const canAct = onAction !== undefined;
    const { act } = log;
    const center = useMemo<Center>(
      () => ({ format, typeLabels, act: canAct ? act : null, open }),
      [format, typeLabels, canAct, act, open],
    );

    const titleId = useId();
    const heading = useRef<HTMLHeadingElement>(null);
    const tenant = useTenantScopeProps();
    const setOpen = (next: boolean) => {
      if (!next) {
        arrivals.show();
        setIsReading(false);
      }
      setIsOpen(next);
    };
    const panel = (
      <NotificationPanel
        options={props}
        titleId={titleId}
        heading={heading}
        log={log}
        reading={reading}
        counts={counts}
        now={now}
        withheld={arrivals.withheld}
        onShowWithheld={arrivals.show}
        onReadingChange={setIsReading}
        rejected={rejected}
        onClose={variant === 'drawer' ? () => setOpen(false) : null}
      />
    );
    const root = {
      id: props.id,
      className: props.className,
      style: props.style,
      'data-component': 'NotificationCenter',
      'data-state': reading.phase,
    };
    const aside = (
      <>
        <LiveRegions {...announcement} />
        {props.toasts === true && (
          <Suspense fallback={null}>
            <Toasts arrived={arrivals.arrived} view={log.view} now={now} />
          </Suspense>
        )}
      </>
    );
    const focusHeading = (event: Event) => {
      event.preventDefault();
      heading.current?.focus();
    };
    const trigger = <NotificationBell counts={counts} format={format} />;

    return (
      <CenterContext.Provider value={center}>
        {!floats && (
          <Frame {...root} ref={ref} data-variant={variant} aria-labelledby={titleId}>
            {panel}
          </Frame>
        )}
        {variant === 'popover' && (
          <div {...root} ref={ref as React.Ref<HTMLDivElement>} data-variant={variant}>
            <Popover.Root open={isOpen} onOpenChange={setOpen}>
              <Popover.Trigger asChild>{trigger}</Popover.Trigger>
              <Popover.Portal>
                <FloatingPopover
                  {...tenant}
                  aria-labelledby={titleId}
                  align="end"
                  sideOffset={6}
                  collisionPadding={8}
                  onOpenAutoFocus={focusHeading}
                >
                  <Frame as="div">{panel}</Frame>
                </FloatingPopover>
              </Popover.Portal>
            </Popover.Root>
          </div>
        )}
        {variant === 'drawer' && (
          <div {...root} ref={ref as React.Ref<HTMLDivElement>} data-variant={variant}>
            <Dialog.Root open={isOpen} onOpenChange={setOpen}>
              <Dialog.Trigger asChild>{trigger}</Dialog.Trigger>
              <Dialog.Portal>
                <DrawerShade {...tenant} />
                <FloatingDrawer
                  {...tenant}
                  aria-labelledby={titleId}
                  aria-describedby={undefined}
                  onOpenAutoFocus={focusHeading}
                >
                  <Frame as="div">{panel}</Frame>
                </FloatingDrawer>
              </Dialog.Portal>
            </Dialog.Root>
          </div>
        )}
        {aside}
      </CenterContext.Provider>
    );
  },
);
