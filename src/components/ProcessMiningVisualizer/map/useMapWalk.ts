import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { ProcessGraph } from '../../../model';
import type { LayoutDirection } from '../../../process';
import { createPart, useLatest, usePart } from '../../../internal';
import { findItem, itemKey, type MapItem } from './mapItem';
import type { MapCommand } from './mapCommand';
import type { MapView } from './mapView';
import type { ViewportHandle } from './useViewport';

/** What the keys of a process need, loaded when they are first wanted. */
export const walkPart = createPart(async () => (await import('./mapWalk')).mapWalk);

type Walk = NonNullable<ReturnType<typeof walkPart.get>>;

/** Where the walk by keys stands. */
export interface MapWalkHandle {
  readonly item: MapItem | null;
  /** Stands there without moving the window. */
  readonly stand: (key: string) => void;
  /** Stands nowhere; `false` where it did not stand. */
  readonly leave: () => boolean;
  readonly step: (
    command:
      | Extract<MapCommand, { readonly type: 'walk' | 'find' | 'visit' }>
      | { readonly type: 'go'; readonly key: string },
  ) => void;
  /** Gives the command of a key to `run`, which says whether it did anything: at once, or when the walk is loaded. */
  readonly press: (event: KeyboardEvent, run: (command: MapCommand) => boolean) => void;
  /** What walks, once it is loaded. */
  readonly walk: Walk | null;
}

/**
 * The walk along a map's paths. What it needs is loaded with the first focus; steps until then wait for it, in their
 * order. Without it (the network is gone) the map stays a picture, and the table has all of it.
 */
export function useMapWalk(
  graph: ProcessGraph,
  view: MapView,
  viewport: ViewportHandle,
  direction: LayoutDirection,
  isFocused: boolean,
): MapWalkHandle {
  const walk = usePart(walkPart, isFocused);
  const [at, setAt] = useState<string | null>(null);
  // Steps may follow each other faster than the page is drawn.
  const standing: RefObject<string | null> = useRef(null);
  const latest = useLatest({ graph, view, viewport });
  const stand = (key: string) => {
    standing.current = key;
    setAt(key);
  };
  const leave = () => {
    const stood = standing.current !== null;
    standing.current = null;
    setAt(null);
    return stood;
  };
  const visited = useRef({ keys: [] as string[], at: -1 });
  const visit = (key: string) => {
    const { keys, at: last } = visited.current;
    if (keys[last] !== key) keys.splice(++visited.current.at, keys.length, key);
    stand(key);
  };
  const show = (item: MapItem | null, move: (key: string) => void) => {
    if (item === null) return;
    move(itemKey(item));
    latest.current.viewport.reveal(boxOf(item));
  };
  const go = (next: MapItem | null) => show(next, visit);
  const goBack = (by: 1 | -1) => {
    const { keys, at: last } = visited.current;
    show(findItem(latest.current.view, keys[last + by] ?? null), (key) => {
      visited.current.at += by;
      stand(key);
    });
  };
  const step: MapWalkHandle['step'] = (command) => {
    const own = walkPart.get();
    const { view: seen, graph: shown } = latest.current;
    if (command.type === 'go') go(findItem(seen, command.key));
    else if (!own) return;
    else if (command.type === 'visit') goBack(command.by);
    else if (command.type === 'walk') go(own.walk(shown, seen, standing.current, command.step));
    else go(own.findByName(seen, standing.current, command.letter));
  };
  const press: MapWalkHandle['press'] = (event, run) => {
    const read = () => {
      const command = walkPart.get()?.mapCommand(event, direction);
      if (command && run(command)) event.preventDefault();
    };
    if (walk === null) void walkPart.load().then(read);
    else read();
  };
  return { item: findItem(view, at), stand: visit, leave, step, press, walk };
}

function boxOf(item: MapItem) {
  if (item.kind === 'node') return item.node;
  return { ...item.edge.labelAt, width: 60, height: 60 };
}
