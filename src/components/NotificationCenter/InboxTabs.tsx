import * as Tabs from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';
import { textStyles, useTextDirection } from '../../internal/index';
import { useCenter } from './centerContext';
import type { NotificationTab } from './notificationCenterProps';

/* Inside, since what is around it scrolls and would cut it off. */
const insideRing = css`
  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: -2px;
  }
`;

/* Radix puts the direction here that it was told; the text keeps the one that the page has. */
const Root = styled.div.withConfig({ shouldForwardProp: (name) => name !== 'dir' })`
  display: flex;
  flex: auto;
  flex-direction: column;
  min-block-size: 0;
`;

/* Radix puts style attributes on both, which a strict content security policy drops from a server's HTML. */
const withoutStyle = { shouldForwardProp: (name: string) => name !== 'style' };

const List = styled.div.withConfig(withoutStyle)`
  display: flex;
  flex: none;
  gap: var(--aut-space-1);
  outline: none;
  overflow-x: auto;
  padding: 4px var(--aut-space-3);
`;

const Tab = styled(Tabs.Trigger)`
  ${textStyles.body}
  background: none;
  border: 0;
  color: var(--aut-color-text-muted);
  cursor: pointer;
  flex: none;
  font-family: inherit;
  font-weight: var(--aut-font-weight-medium);
  min-block-size: 32px;
  padding: 0 var(--aut-space-1) 2px;

  &[data-state='active'] {
    border-block-end: 2px solid var(--aut-color-primary-indicator);
    color: var(--aut-color-text-default);
    padding-block-end: 0;
  }
  ${insideRing}
`;

const Content = styled.div.withConfig(withoutStyle)`
  display: flex;
  flex: auto;
  flex-direction: column;
  min-block-size: 0;
  ${insideRing}
`;

export interface InboxTabsProps {
  readonly tabs: readonly NotificationTab[];
  readonly value: string;
  readonly onValueChange: (id: string) => void;
  /** How many are unread in each tab, in words; `''`: none. */
  readonly unread: readonly string[];
  readonly children: ReactNode;
}

/** The folders and saved filters, as tabs (ARIA tabs pattern); what is chosen shows below. */
export function InboxTabs({ tabs, value, onValueChange, unread, children }: InboxTabsProps) {
  const { format } = useCenter();
  const [direction, directionHandlers] = useTextDirection();
  return (
    <Tabs.Root asChild value={value} onValueChange={onValueChange} dir={direction}>
      <Root {...directionHandlers}>
        <Tabs.List asChild aria-label={format.text('tabs')}>
          <List>
            {tabs.map(({ id, label }, index) => {
              const count = unread[index] ?? '';
              return (
                <Tab key={id} value={id}>
                  {label}
                  {count !== '' && ` (${count})`}
                </Tab>
              );
            })}
          </List>
        </Tabs.List>
        <Tabs.Content asChild value={value} tabIndex={-1}>
          <Content>{children}</Content>
        </Tabs.Content>
      </Root>
    </Tabs.Root>
  );
}
