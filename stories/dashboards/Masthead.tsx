import {
  NotificationCenter,
  useTenantTheme,
  type NotificationItem,
  type NotificationMessages,
} from '@auterity/shared-components';
import { createNotificationCenter, type ErrorIQClient } from '@auterity/shared-components/error-iq';
import { useMemo, useSyncExternalStore } from 'react';
import { Company, Header, Monogram, Names, Title } from './dashboard.styles';

export interface MastheadProps {
  readonly client: ErrorIQClient;
  readonly tenantId: string;
  readonly title: string;
  readonly locale: string;
  readonly messages?: NotificationMessages | undefined;
  /** Called when a person opens a notification. */
  readonly onItemOpen?: ((item: NotificationItem) => void) | undefined;
}

/** Whose page this is, and the inbox: loaded, then kept up to date over the WebSocket. */
export function Masthead(props: MastheadProps) {
  const { client, tenantId, title, locale, messages, onItemOpen } = props;
  const theme = useTenantTheme();
  const center = useMemo(
    () => createNotificationCenter({ client, tenantId, userId: 'ada', storage: null }),
    [client, tenantId],
  );
  const { items, state } = useSyncExternalStore(
    center.subscribe,
    center.getSnapshot,
    center.getSnapshot,
  );
  return (
    <Header>
      <Monogram aria-hidden>{theme?.companyName?.slice(0, 1)}</Monogram>
      <Names>
        <Company>{theme?.companyName}</Company>
        <Title>{title}</Title>
      </Names>
      <NotificationCenter
        key={tenantId}
        items={items}
        state={state}
        onAction={center.onAction}
        onItemOpen={onItemOpen}
        locale={locale}
        messages={messages}
        toasts
      />
    </Header>
  );
}
