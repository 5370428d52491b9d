import type { ProcessFormat } from '../messages/mapMessages';
import type { MapSheet } from '../useProcessView';
import { MapControls } from './MapControls';
import type { MapView } from './mapView';
import { Minimap } from './Minimap';
import type { ViewportHandle } from './useViewport';

export interface MapCornersProps {
  readonly view: MapView;
  readonly viewport: ViewportHandle;
  readonly onSheetOpen: (sheet: MapSheet) => void;
  readonly format: ProcessFormat;
}

/** What lies in the corners of the map: its buttons and the small map. */
export function MapCorners({ view, viewport, onSheetOpen, format }: MapCornersProps) {
  return (
    <>
      <Minimap view={view} viewport={viewport} />
      <MapControls
        onZoom={viewport.zoom}
        onFit={viewport.fit}
        onSearch={() => onSheetOpen('search')}
        onKeyHelp={() => onSheetOpen('help')}
        format={format}
      />
    </>
  );
}
