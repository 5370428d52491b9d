import * as Menu from '@radix-ui/react-dropdown-menu';
import { type ReactElement, useRef } from 'react';
import { styled } from 'styled-components';
import { floatingSurface, textStyles, useFormat, useTenantScopeProps } from '../../../internal';
import type { ChartFormat } from '../messages';
import { menuGroups, type MenuContext } from './menuGroups';
import { chartMenuMessages, type ChartMenuMessageKey } from './menuMessages';

const Content = styled(Menu.Content)`
  ${floatingSurface}
  ${textStyles.body}
  max-block-size: var(--radix-dropdown-menu-content-available-height);
  min-inline-size: 14rem;
  overflow-y: auto;
  padding: var(--aut-space-1);
`;

const Item = styled(Menu.Item)`
  align-items: center;
  border-radius: max(0px, calc(var(--aut-radius-control) - 2px));
  cursor: pointer;
  display: flex;
  gap: var(--aut-space-4);
  justify-content: space-between;
  min-block-size: 32px;
  outline: none;
  padding-inline: var(--aut-space-2);

  &[data-highlighted] {
    background-color: var(--aut-color-neutral-soft-active);

    @media (forced-colors: active) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

const Key = styled.kbd`
  ${textStyles.meta}
  font-family: inherit;
`;

const Line = styled(Menu.Separator)`
  background-color: var(--aut-color-border-default);
  block-size: 1px;
  margin-block: var(--aut-space-1);
`;

export interface ChartMenuProps {
  readonly context: MenuContext;
  readonly trigger: ReactElement;
  readonly format: ChartFormat;
}

/** All that can be done to a chart, for those who know no keys. Opens at once: it is loaded when its button is pressed. */
export function ChartMenu({ context, trigger, format }: ChartMenuProps) {
  const tenant = useTenantScopeProps();
  const walks = useRef(false);
  const { locale, timeZone } = format;
  const own = useFormat<ChartMenuMessageKey>(chartMenuMessages, {
    locale,
    timeZone,
    messages: context.messages,
  });
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger asChild>{trigger}</Menu.Trigger>
      <Menu.Portal>
        <Content
          {...tenant}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            if (!walks.current) return;
            walks.current = false;
            event.preventDefault();
            context.interaction()?.focus();
          }}
        >
          {menuGroups(context).map((items, index) => (
            <Menu.Group key={items[0]?.name ?? index}>
              {index > 0 && <Line />}
              {items.map(({ name, keys, act, isWalk = false }) => (
                <Item
                  key={name}
                  onSelect={() => {
                    walks.current = isWalk;
                    act();
                  }}
                >
                  {name === 'showAll' ? format.text(name) : own.text(name)}
                  {keys !== undefined && <Key aria-hidden>{keys}</Key>}
                </Item>
              ))}
            </Menu.Group>
          ))}
        </Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
