import { NotificationCenter, useTenantTheme } from '@auterity/shared-components';
import { createNotificationCenter, type ErrorIQClient } from '@auterity/shared-components/error-iq';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { styled } from 'styled-components';

const Header = styled.header`
  display: flex;
  align-items: center;
  gap: var(--aut-space-3);
`;

const Names = styled.div`
  flex: 1;
  min-inline-size: 0;
`;

const Monogram = styled.span`
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  border-radius: var(--aut-radius-card);
  background: var(--aut-color-primary-solid);
  color: var(--aut-color-primary-on-solid);
  font-size: var(--aut-font-size-5);
  font-weight: var(--aut-font-weight-semibold);
`;

const Company = styled.p`
  margin: 0;
  color: var(--aut-color-text-muted);
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  font-weight: var(--aut-font-weight-semibold);
`;

const Title = styled.h1`
  margin: 0;
  font-size: var(--aut-font-size-5);
  line-height: var(--aut-line-height-5);
  font-weight: var(--aut-font-weight-semibold);
`;

export interface MastheadProps {
  readonly client: ErrorIQClient;
  readonly tenantId: string;
  readonly locale: string;
}

/** Whose page this is, and the inbox: loaded, then kept up to date over the WebSocket. */
export function Masthead({ client, tenantId, locale }: MastheadProps) {
  const theme = useTenantTheme();
  const [center] = useState(() =>
    createNotificationCenter({ client, tenantId, userId: 'ada', storage: null }),
  );
  useEffect(() => () => center.dispose(), [center]);
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
        <Title>Enterprise overview</Title>
      </Names>
      <NotificationCenter
        items={items}
        state={state}
        onAction={center.onAction}
        locale={locale}
        toasts
      />
    </Header>
  );
}
