import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide';
import { useState } from 'react';
import { styled } from 'styled-components';
import {
  floatingSurface,
  Icon,
  returnFocus,
  textStyles,
  useTenantScopeProps,
  writesLike,
} from '../../internal/index';
import { DrawerShade } from './floating.styles';
import { defaultShortcuts, type NotificationShortcuts } from './listCommand';
import type { NotificationMessageKey } from './messages';
import { Header, IconButton, Title } from './NotificationCenter.styles';
import { useWholeFormat } from './useWholeFormat';

const Sheet = styled(Dialog.Content)`
  ${floatingSurface}
  ${textStyles.body}
  border-radius: var(--aut-radius-card);
  inline-size: min(30rem, calc(100vw - 16px));
  inset: 0;
  margin: auto;
  block-size: fit-content;
  max-block-size: calc(100dvh - 32px);
  overflow-y: auto;
  position: fixed;
`;

const Keys = styled.dl`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-4);
  grid-template-columns: minmax(6.5rem, 1fr) minmax(0, auto);
  margin: 0;
  padding: 0 var(--aut-space-4) var(--aut-space-4);

  dd {
    align-items: flex-start;
    align-content: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--aut-space-1);
    margin: 0;
  }

  kbd {
    background-color: var(--aut-color-surface-sunken);
    border: 1px solid var(--aut-color-border-default);
    border-radius: 4px;
    font-family: inherit;
    font-size: var(--aut-font-size-1);
    line-height: 18px;
    padding-inline: 6px;
  }
`;

export interface KeySheetProps {
  readonly shortcuts: NotificationShortcuts | null;
  readonly toastKey: string | null;
  readonly onClose: () => void;
}

/** All keys of the inbox, as they are set here. */
export function KeySheet({ shortcuts, toastKey, onClose }: KeySheetProps) {
  const { text } = useWholeFormat();
  const tenant = useTenantScopeProps();
  const [opener] = useState(() => document.activeElement);
  const letters = { ...defaultShortcuts, ...shortcuts };
  const letter = (name: keyof typeof letters) => letters[name]?.toUpperCase() ?? '';
  const lettered: readonly (readonly [NotificationMessageKey, readonly string[]])[] = [
    ['archive', [letter('archive')]],
    ['keysRead', [letter('read')]],
    ['snooze', [letter('snooze')]],
    ['keysSelect', [letter('select'), 'Shift Space']],
    ['undo', [letter('undo'), 'Ctrl Z']],
    ['keysMenu', [letter('menu'), 'Shift F10']],
    ['groupRead', [`Shift ${letter('read')}`]],
    ['groupArchive', [`Shift ${letter('archive')}`]],
    ['keysHelp', ['?']],
  ];
  const keys: readonly (readonly [NotificationMessageKey, readonly string[]])[] = [
    ['keysMove', ['↓', '↑', 'Page Down', 'Page Up']],
    ['keysEnds', ['Home', 'End']],
    ['keysLeave', ['Ctrl Home', 'Ctrl End']],
    ['openLink', ['Enter']],
    ['delete', ['Delete']],
    ['keysExtend', ['Shift ↓', 'Shift ↑']],
    ['keysSelectAll', ['Ctrl A']],
    ['clearSelection', ['Esc']],
    ...(shortcuts === null ? [] : lettered),
    ...(toastKey === null ? [] : [['keysToasts', [toastKey]] as const]),
  ];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <DrawerShade {...tenant} />
        <Sheet
          {...tenant}
          aria-describedby={undefined}
          ref={writesLike(opener)}
          data-part="keys"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus(opener);
          }}
        >
          <Header>
            <Dialog.Title asChild>
              <Title style={{ flex: 1 }}>{text('keys')}</Title>
            </Dialog.Title>
            <Dialog.Close asChild>
              <IconButton aria-label={text('close')} title={text('close')}>
                <Icon shape={X} />
              </IconButton>
            </Dialog.Close>
          </Header>
          <Keys>
            {keys.map(([name, presses]) => [
              <dt key={`${name} name`}>{text(name)}</dt>,
              <dd key={`${name} keys`}>
                {presses.map((press) => (
                  <kbd key={press}>{press}</kbd>
                ))}
              </dd>,
            ])}
          </Keys>
        </Sheet>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
