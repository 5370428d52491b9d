import { X } from 'lucide';
import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import {
  Button,
  floatingSurface,
  Icon,
  KeyList,
  returnFocus,
  textStyles,
  useMoreTexts,
} from '../../../internal';
import type { LayoutDirection } from '../../../process';
import { keyMessages } from '../messages/keyMessages';
import type { ProcessFormat } from '../messages/mapMessages';

const Sheet = styled.div`
  ${floatingSurface}
  ${textStyles.body}
  border-radius: var(--aut-radius-card);
  inset-block-end: var(--aut-space-3);
  inset-inline-start: var(--aut-space-3);
  max-block-size: calc(100% - 2 * var(--aut-space-3));
  max-inline-size: calc(100% - 2 * var(--aut-space-3));
  overflow-y: auto;
  padding: var(--aut-space-3) var(--aut-space-4);
  position: absolute;
  z-index: 1;
`;

const Head = styled.div`
  align-items: center;
  display: flex;
  justify-content: space-between;
`;

const Title = styled.p`
  ${textStyles.section}
  margin: 0;
`;

const List = styled(KeyList)`
  margin-block-start: var(--aut-space-2);
`;

export interface MapKeyHelpProps {
  readonly direction: LayoutDirection;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

/** The keys of the map. Takes the focus and gives it back; Escape closes it. */
export function MapKeyHelp({ direction, onClose, format: mapFormat }: MapKeyHelpProps) {
  const format = useMoreTexts(mapFormat, keyMessages);
  const titleId = useId();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    close.current?.focus();
    return () => void returnFocus(opener);
  }, []);
  const isDown = direction === 'down';
  const keys = [
    [isDown ? '↓ ↑' : '→ ←', 'keyForward'],
    [isDown ? '→ ←' : '↓ ↑', 'keyAcross'],
    ['Alt ↓ ↑', 'keySlowest'],
    ['] [', 'keyPaths'],
    ['PageDown PageUp', 'keyLayers'],
    ['Home End', 'keyEnds'],
    ['Alt ← →', 'keyVisited'],
    ['Alt B', 'keyBottleneck'],
    ['Alt R', 'keyRework'],
    ['Alt H', 'keyHappyPath'],
    [format.text('keyLetters'), 'keyType'],
    ['/', 'search'],
    ['Enter', 'keyOpen'],
    [format.text('keySpace'), 'keySelect'],
    ['Shift F10', 'keyNarrow'],
    ['Esc', 'keyClose'],
    ['+ − 0', 'keyZoom'],
    ['Shift ↑ ↓ ← →', 'keyPan'],
    ['F6', 'keyRegions'],
    ['?', 'keyHelp'],
  ] as const;
  return (
    <Sheet
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Head>
        <Title id={titleId}>{format.text('keys')}</Title>
        <Button
          ref={close}
          $kind="quiet"
          aria-label={format.text('toolClose', { tool: format.text('keys') })}
          onClick={onClose}
        >
          <Icon shape={X} />
        </Button>
      </Head>
      <List keys={keys.map(([key, name]) => [key, format.text(name)] as const)} />
    </Sheet>
  );
}
