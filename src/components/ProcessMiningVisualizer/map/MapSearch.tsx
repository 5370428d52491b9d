import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { floatingSurface, SearchField, useMoreTexts, VisuallyHidden } from '../../../internal';
import { keyMessages } from '../messages/keyMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import type { MapView } from './mapView';

const Sheet = styled.div`
  ${floatingSurface}
  border-radius: var(--aut-radius-card);
  inline-size: min(20rem, calc(100% - 2 * var(--aut-space-3)));
  inset-block-start: var(--aut-space-3);
  inset-inline-start: var(--aut-space-3);
  padding: var(--aut-space-2);
  position: absolute;
  z-index: 1;
`;

const List = styled.ul`
  list-style: none;
  margin: var(--aut-space-2) 0 0;
  max-block-size: 14rem;
  overflow-y: auto;
  padding: 0;
`;

const Choice = styled.button`
  background: none;
  border: 0;
  border-radius: var(--aut-radius-control);
  color: inherit;
  cursor: pointer;
  font: inherit;
  inline-size: 100%;
  min-block-size: var(--aut-control-height);
  overflow-wrap: anywhere;
  padding: var(--aut-space-1) var(--aut-space-2);
  text-align: start;

  &:hover {
    background: var(--aut-color-surface-raised);
  }
`;

/** So many are listed: who sees more types another letter. */
const mostShown = 20;

export interface MapSearchProps {
  readonly view: MapView;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

/** A field that finds shown activities by a part of their name. Enter goes to the first, Tab to the others; Escape closes. */
export function MapSearch({ view, onChoose, onClose, format: mapFormat }: MapSearchProps) {
  const format = useMoreTexts(mapFormat, keyMessages);
  const [typed, setTyped] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector('input')?.focus(), []);
  const wanted = typed.trim().toLowerCase();
  const found = view.nodes.filter(
    ({ kind, label }) => kind === 'activity' && label.toLowerCase().includes(wanted),
  );
  return (
    <Sheet
      ref={sheet}
      role="search"
      data-part="map-search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
        const [first] = found;
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && first) {
          event.preventDefault();
          onChoose(first.key);
        }
      }}
    >
      <SearchField label={format.text('search')} value={typed} onValueChange={setTyped} />
      <VisuallyHidden role="status">
        {wanted !== '' && format.text('searchFound', { count: found.length })}
      </VisuallyHidden>
      <List aria-label={format.text('search')}>
        {found.slice(0, mostShown).map(({ key, label }) => (
          <li key={key}>
            <Choice type="button" onClick={() => onChoose(key)}>
              <bdi>{label}</bdi>
            </Choice>
          </li>
        ))}
      </List>
    </Sheet>
  );
}
