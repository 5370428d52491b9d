import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react';
import { VisuallyHidden } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import type { LayoutDirection } from '../../../process';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessMetric } from '../processMetric';
import { type ProcessSelection, selectionKey } from '../processSelection';
import { itemUnder } from './itemUnder';
import * as S from './map.styles';
import { MapPicture } from './MapPicture';
import { MapStandpoint } from './MapStandpoint';
import { type MapCommand, mapCommand } from './mapCommand';
import { findItem, type MapItem } from './mapItem';
import type { MapView } from './mapView';
import { Picture } from './picture.styles';
import { useMapWalk } from './useMapWalk';
import { useViewport, type ViewportHandle } from './useViewport';

const MapKeyHelp = lazy(async () => ({ default: (await import('./MapKeyHelp')).MapKeyHelp }));
const MapControls = lazy(async () => ({ default: (await import('./MapControls')).MapControls }));
const Minimap = lazy(async () => ({ default: (await import('./Minimap')).Minimap }));

export interface ProcessMapProps {
  readonly graph: ProcessGraph;
  readonly view: MapView;
  readonly metric: ProcessMetric;
  readonly direction: LayoutDirection;
  readonly selection: ProcessSelection | null;
  readonly onSelectionChange: (selection: ProcessSelection | null) => void;
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
  summary,
  format,
  overlay,
}: ProcessMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const viewport = useViewport(frame, view);
  const [isFocused, setFocused] = useState(false);
  const [isHelpShown, showHelp] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { item, stand, step, walk } = useMapWalk(view, viewport, isFocused);
  const selectedKey = selection && selectionKey(selection);

  const open = (chosen: MapItem | null) => {
    const own = chosen?.kind === 'node' ? chosen.node.selection : chosen?.edge.selection;
    if (own) onSelectionChange(own);
  };
  const run = (command: MapCommand) => {
    switch (command.type) {
      case 'walk':
      case 'find':
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
        open(item);
        break;
      case 'close':
        onSelectionChange(null);
        break;
      case 'help':
        showHelp(true);
        break;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = mapCommand(event, direction);
    // Escape without details is the page's: it may close a dialog around.
    if (command === null || (command.type === 'close' && selection === null)) return;
    event.preventDefault();
    run(command);
  };
  const onClick = (event: MouseEvent) => {
    if (viewport.wasDragged()) return;
    const key = itemUnder(event);
    const pressed = findItem(view, key);
    if (pressed === null) {
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
        onKeyDown={onKeyDown}
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
        <Suspense fallback={null}>
          <Minimap view={view} viewport={viewport} />
          <MapControls
            onZoom={viewport.zoom}
            onFit={viewport.fit}
            onKeyHelp={() => showHelp(true)}
            format={format}
          />
        </Suspense>
      )}
      <VisuallyHidden id={helpId}>{format.text('mapHelp')}</VisuallyHidden>
      <VisuallyHidden role="status" data-part="spoken">
        {item !== null && isFocused ? walk?.speak(item, view, graph, format) : ''}
      </VisuallyHidden>
      {isHelpShown && (
        <Suspense fallback={null}>
          <MapKeyHelp
            direction={direction}
            format={format}
            onClose={() => {
              showHelp(false);
              stage.current?.focus();
            }}
          />
        </Suspense>
      )}
    </S.Window>
  );
}
