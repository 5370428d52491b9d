import * as Menu from '@radix-ui/react-dropdown-menu';
import { type ReactElement, useState } from 'react';
import { styled } from 'styled-components';
import { floatingSurface, textStyles, useMoreTexts, useTenantScopeProps } from '../../../internal';
import { exportMessages } from '../messages/exportMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { type ExportSource, processExports } from './processExports';
import { saveFile } from './saveFile';

const Content = styled(Menu.Content)`
  ${floatingSurface}
  ${textStyles.body}
  min-inline-size: 12rem;
  padding: var(--aut-space-1);
`;

const Item = styled(Menu.Item)`
  align-items: center;
  border-radius: max(0px, calc(var(--aut-radius-control) - 2px));
  cursor: pointer;
  display: flex;
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

export interface ExportMenuProps {
  /** Read each time the menu opens: the map may have changed. */
  readonly readSource: () => ExportSource;
  readonly trigger: ReactElement;
  readonly format: ProcessFormat;
}

/** The ways out: pictures, tables, BPMN and JSON. Opens at once: it is loaded when its button is pressed. */
export function ExportMenu({ readSource, trigger, format: mapFormat }: ExportMenuProps) {
  const [source, setSource] = useState(readSource);
  const [hasFailed, setFailed] = useState(false);
  const format = useMoreTexts(mapFormat, exportMessages);
  const tenant = useTenantScopeProps();
  return (
    <>
      {hasFailed && <span role="alert">{format.text('exportFailed')}</span>}
      <Menu.Root
        defaultOpen
        modal={false}
        onOpenChange={(isOpen) => {
          if (isOpen) setSource(readSource());
        }}
      >
        <Menu.Trigger asChild>{trigger}</Menu.Trigger>
        <Menu.Portal>
          <Content {...tenant} align="end" sideOffset={6} collisionPadding={12}>
            {processExports(source).map(({ name, extension, make }) => (
              <Item
                key={name}
                onSelect={() => {
                  make().then(
                    (blob) => {
                      saveFile(blob, source.title, extension);
                      setFailed(false);
                    },
                    () => setFailed(true),
                  );
                }}
              >
                {format.text(name)}
              </Item>
            ))}
          </Content>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
