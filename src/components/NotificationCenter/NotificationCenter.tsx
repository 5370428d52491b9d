import { forwardRef, useCallback, useId, useMemo, useRef, useState, type Ref } from 'react';
import {
  readLoadState,
  useControllableState,
  useFormat,
  useLatest,
  usePart,
} from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { CenterContext, type Center } from './centerContext';
import { inboxMessages, type InboxMessageKey } from './inboxMessages';
import { NotificationBell } from './NotificationBell';
import { Frame } from './NotificationCenter.styles';
import type { NotificationCenterProps } from './notificationCenterProps';
import type { NotificationEventHandler } from './notificationEvent';
import { NotificationPanel } from './NotificationPanel';
import type { NotificationSlots } from './notificationSlots';
import { actingPart, floatingPart, toastsPart } from './parts';
import { rootProps } from './rootProps';
import { useNotificationInbox } from './useNotificationInbox';

// On their way beside this file: the first view does not wait for them, and whoever reaches for them finds them.
void actingPart.load();
void floatingPart.load();

const noSlots: NotificationSlots = {};

/**
 * A person's inbox: a bell with counts and a panel that opens from it (`popover`, `drawer`), or the panel itself
 * (`inline`, `page`). It is handed items and hands out intents; each act shows at once, and one that fails is taken back
 * alone. The root is a `<div>` around the bell, or the panel's `<section>`.
 *
 * Keyboard: in the list arrows or Page Up and Page Down move, Enter opens, E archives, U marks as read or unread, H
 * snoozes, X selects, Shift and arrows extend, Z undoes, Delete deletes, the full stop opens the menu, Control and Home
 * or End leave the list, and the question mark shows them all.
 *
 * @example
 * <NotificationCenter items={items} state={{ status: 'ready' }} onAction={(intent) => send(intent)} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const NotificationCenter = forwardRef<HTMLElement, NotificationCenterProps>(
  function NotificationCenter(props, ref) {
    const { state, variant = 'popover', typeLabels, autoReadOn = 'open', slots = noSlots } = props;
    const { locale, timeZone, messages } = props;
    const floats = variant === 'popover' || variant === 'drawer';
    const writing = useMemo(() => ({ locale, timeZone, messages }), [locale, timeZone, messages]);
    const format = useFormat<InboxMessageKey>(inboxMessages, writing);
    const [isOpen, setIsOpen] = useControllableState({
      value: props.open,
      defaultValue: props.defaultOpen ?? false,
      onValueChange: props.onOpenChange,
    });
    const [isReading, setIsReading] = useState(false);
    const inbox = useNotificationInbox({ ...props, isReading: isReading && (!floats || isOpen) });
    const { now, counts, act } = inbox;
    const reading = readLoadState(state, {
      hasData: true,
      isEmpty: !Array.isArray(props.items) || props.items.length === 0,
      now,
    });

    const latest = useLatest(props);
    const report = useCallback<NotificationEventHandler>(
      (event) => latest.current.onEvent?.(event),
      [latest],
    );
    const open = useCallback(
      (item: NotificationItem) => {
        latest.current.onItemOpen?.(item);
        report({ type: 'notification.opened', id: item.id });
      },
      [latest, report],
    );
    const acting = usePart(actingPart, true);
    const center = useMemo<Center>(
      () => ({ format, writing, typeLabels, act, autoReadOn, slots, open, report }),
      [format, writing, typeLabels, act, autoReadOn, slots, open, report],
    );

    const titleId = useId();
    const panelId = useId();
    const heading = useRef<HTMLHeadingElement>(null);
    const bell = useRef<HTMLButtonElement>(null);
    const floating = usePart(floatingPart, floats);
    const setOpen = (next: boolean) => {
      if (!next) {
        inbox.showWithheld();
        setIsReading(false);
      }
      setIsOpen(next);
    };
    const toasts = usePart(toastsPart, !!props.toasts);
    const panel = (
      <NotificationPanel
        options={props}
        titleId={titleId}
        heading={heading}
        inbox={inbox}
        reading={reading}
        onReadingChange={setIsReading}
        closeButton={
          variant === 'drawer' &&
          floating && <floating.CloseButton onClose={() => setOpen(false)} />
        }
      />
    );
    const root = {
      ...rootProps(props),
      'data-component': 'NotificationCenter',
      'data-variant': variant,
      'data-state': reading.phase,
    };
    return (
      <CenterContext.Provider value={center}>
        {floats ? (
          <div {...root} ref={ref as Ref<HTMLDivElement>}>
            <NotificationBell
              ref={bell}
              counts={counts}
              format={format}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              aria-controls={isOpen ? panelId : undefined}
              data-state={isOpen ? 'open' : 'closed'}
              onClick={() => setOpen(!isOpen)}
            />
            {isOpen && floating && (
              <floating.FloatingPanel
                id={panelId}
                isDrawer={variant === 'drawer'}
                onClose={() => setOpen(false)}
                titleId={titleId}
                heading={heading}
                bell={bell}
              >
                {panel}
              </floating.FloatingPanel>
            )}
          </div>
        ) : (
          <Frame {...root} ref={ref} aria-labelledby={titleId}>
            {panel}
          </Frame>
        )}
        {acting && <acting.Background inbox={inbox} isHeard={props.onEvent !== undefined} />}
        {!!props.toasts && toasts && (
          <toasts.NotificationToasts
            inbox={inbox}
            isPanelShown={!floats || isOpen}
            options={props.toasts}
            toastKey={props.toastKey === undefined ? 'F6' : props.toastKey}
          />
        )}
      </CenterContext.Provider>
    );
  },
);
