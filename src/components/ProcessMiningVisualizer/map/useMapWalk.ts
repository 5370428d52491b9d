import { type RefObject, useRef, useState } from 'react';
import { createPart, useLatest, usePart } from '../../../internal';
import { findItem, itemKey, type MapItem } from './mapItem';
import type { MapCommand } from './mapCommand';
import type { MapView } from './mapView';
import { useTypeAhead } from './useTypeAhead';
import type { ViewportHandle } from './useViewport';

const walkPart = createPart(async () => (await import('./mapWalk')).mapWalk);

type Walk = NonNullable<ReturnType<typeof walkPart.get>>;

/** Where the walk by keys stands. */
export interface MapWalkHandle {
  readonly item: MapItem | null;
  /** Stands there without moving the window. */
  readonly stand: (key: string | null) => void;
  readonly step: (command: Extract<MapCommand, { readonly type: 'walk' | 'find' }>) => void;
  /** What walks, once it is loaded. */
  readonly walk: Walk | null;
}

/**
 * The walk along a map's paths. What it needs is loaded with the first focus; steps until then wait for it, in their
 * order. Without it (the network is gone) the map stays a picture, and the table has all of it.
 */
export function useMapWalk(
  view: MapView,
  viewport: ViewportHandle,
  isFocused: boolean,
): MapWalkHandle {
  const walk = usePart(walkPart, isFocused);
  const [at, setAt] = useState<string | null>(null);
  // Steps may follow each other faster than the page is drawn.
  const standing: RefObject<string | null> = useRef(null);
  const latest = useLatest({ view, viewport });
  const typeAhead = useTypeAhead();
  const stand = (key: string | null) => {
    standing.current = key;
    setAt(key);
  };
  const step: MapWalkHandle['step'] = (command) => {
    const find =
      command.type === 'walk'
        ? (own: Walk) => own.walkMap(latest.current.view, standing.current, command.step)
        : (
            (typed) => (own: Walk) =>
              own.findByName(latest.current.view, standing.current, typed)
          )(typeAhead(command.letter));
    const go = () => {
      const own = walkPart.get();
      const next = own && find(own);
      if (next === null) return;
      stand(itemKey(next));
      latest.current.viewport.reveal(boxOf(next));
    };
    if (walk === null) void walkPart.load().then(go);
    else go();
  };
  return { item: findItem(view, at), stand, step, walk };
}

function boxOf(item: MapItem) {
  if (item.kind === 'node') return item.node;
  return { ...item.edge.labelAt, width: 60, height: 60 };
}
