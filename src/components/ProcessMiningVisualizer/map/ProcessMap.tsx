import { type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Later, VisuallyHidden } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import type { LayoutDirection } from '../../../process';
import type { ProcessFormat } from '../messages/mapMessages';
import { cornersPart, keyHelpPart, searchPart } from '../parts';
import type { ProcessMetric } from '../processMetric';
import { type ProcessSelection, selectionKey } from '../processSelection';
import type { MapSheet } from '../useProcessView';
import { itemUnder } from './itemUnder';
import * as S from './map.styles';
import { MapPicture } from './MapPicture';
import { MapStandpoint } from './MapStandpoint';
import type { MapCommand } from './mapCommand';
import { findItem, itemKey, type MapItem } from './mapItem';
import type { MapView } from './mapView';
import { Picture } from './picture.styles';
import { useMapWalk } from './useMapWalk';
import { useViewport, type ViewportHandle } from './useViewport';

export interface ProcessMapProps {
  readonly graph: ProcessGraph;
  readonly view: MapView;
  readonly metric: ProcessMetric;
  readonly direction: LayoutDirection;
  readonly selection: ProcessSelection | null;
  readonly onSelectionChange: (selection: ProcessSelection | null) => void;
  readonly sheet: MapSheet;
  readonly onSheetChange: (sheet: MapSheet) => void;
  /** One sentence about the whole, the name of the map for those who listen. */
  readonly summary: string;
  readonly format: ProcessFormat;
  /** Drawn over the picture. */
  readonly overlay?: ((viewport: ViewportHandle) => ReactNode) | undefined;
}

/**
 * The picture of a process with one tab stop: keys walk along its paths and each step is spoken; pointers drag, click
 * and zoom.
 */
export function ProcessMap({
  graph,
  view,
  metric,
  direction,
  selection,
  onSelectionChange,
  sheet,
  onSheetChange,
  summary,
  format,
  overlay,
}: ProcessMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const viewport = useViewport(frame, view);
  const [isFocused, setFocused] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { item, stand, leave, step, press, walk } = useMapWalk(
    graph,
    view,
    viewport,
    direction,
    isFocused,
  );
  const selectedKey = selection && selectionKey(selection);

  const open = (chosen: MapItem | null) => {
    const own = chosen?.kind === 'node' ? chosen.node.selection : chosen?.edge.selection;
    if (own) onSelectionChange(own);
  };
  const run = (command: MapCommand): boolean => {
    switch (command.type) {
      case 'walk':
      case 'find':
      case 'visit':
        step(command);
        break;
      case 'zoom':
        viewport.zoom(command.factor);
        break;
      case 'pan':
        viewport.pan(command.x, command.y);
        break;
      case 'fit':
        viewport.fit();
        break;
      case 'open':
        if (item?.kind === 'edge') step({ type: 'walk', step: 'forward' });
        else open(item);
        break;
      case 'select':
        if (item !== null && selectedKey === itemKey(item)) onSelectionChange(null);
        else open(item);
        break;
      case 'narrow':
        open(item);
        walk?.moveToRail(stage.current);
        break;
      case 'close':
        if (selection !== null) onSelectionChange(null);
        // Where nothing is open and the walk stands nowhere, Escape is the page's: it may close a dialog around.
        else return leave();
        break;
      case 'search':
        onSheetChange('search');
        break;
    }
    return true;
  };
  const closeSheet = () => onSheetChange(null);
  const closeSearch = () => {
    closeSheet();
    stage.current?.focus();
  };
  const onClick = (event: MouseEvent) => {
    if (viewport.wasDragged()) return;
    const key = itemUnder(event);
    const pressed = findItem(view, key);
    if (key === null || pressed === null) {
      onSelectionChange(null);
      return;
    }
    stand(key);
    open(pressed);
  };

  return (
    <S.Window data-part="map" ref={frame}>
      <S.Focusable
        ref={stage}
        role="application"
        aria-roledescription={format.text('mapRole')}
        aria-label={`${format.text('map')}. ${summary}`}
        aria-describedby={helpId}
        tabIndex={0}
        onKeyDown={(event) => press(event, run)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onClick={onClick}
        {...viewport.dragHandlers}
      >
        <Picture
          aria-hidden
          data-part="picture"
          viewBox={viewport.viewBox}
          preserveAspectRatio="xMidYMin meet"
        >
          <MapPicture view={view} metric={metric} selectedKey={selectedKey} />
          {isFocused && item !== null && <MapStandpoint item={item} />}
        </Picture>
      </S.Focusable>
      {overlay?.(viewport)}
      {viewport.view !== null && (
        <Later part={cornersPart} format={format}>
          {({ MapCorners }) => (
            <MapCorners
              view={view}
              viewport={viewport}
              onSheetOpen={onSheetChange}
              format={format}
            />
          )}
        </Later>
      )}
      <VisuallyHidden id={helpId}>{format.text('mapHelp')}</VisuallyHidden>
      <VisuallyHidden role="status" data-part="spoken">
        {item !== null && isFocused ? walk?.speak(item, view, graph, format) : ''}
      </VisuallyHidden>
      {sheet === 'help' && (
        <Later part={keyHelpPart} format={format}>
          {({ MapKeyHelp }) => (
            <MapKeyHelp direction={direction} format={format} onClose={closeSheet} />
          )}
        </Later>
      )}
      {sheet === 'search' && (
        <Later part={searchPart} format={format}>
          {({ MapSearch }) => (
            <MapSearch
              view={view}
              format={format}
              onClose={closeSearch}
              onChoose={(key) => {
                closeSearch();
                step({ type: 'go', key });
              }}
            />
          )}
        </Later>
      )}
    </S.Window>
  );
}
