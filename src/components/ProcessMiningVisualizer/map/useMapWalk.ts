import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { ProcessGraph } from '../../../model';
import type { LayoutDirection } from '../../../process';
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
  readonly stand: (key: string) => void;
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
  const typeAhead = useTypeAhead();
  const stand = (key: string) => {
    standing.current = key;
    setAt(key);
  };
  const visited = useRef({ keys: [] as string[], at: -1 });
  const visit = (key: string) => {
    const { keys, at: last } = visited.current;
    if (keys[last] !== key) {
      visited.current = { keys: [...keys.slice(0, last + 1), key], at: last + 1 };
    }
    stand(key);
  };
  const go = (next: MapItem | null) => {
    if (next === null) return;
    visit(itemKey(next));
    latest.current.viewport.reveal(boxOf(next));
  };
  const goBack = (by: 1 | -1) => {
    const { keys, at: last } = visited.current;
    const next = findItem(latest.current.view, keys[last + by] ?? null);
    if (next === null) return;
    visited.current = { keys, at: last + by };
    stand(itemKey(next));
    latest.current.viewport.reveal(boxOf(next));
  };
  const step: MapWalkHandle['step'] = (command) => {
    const own = walkPart.get();
    const { view: seen, graph: shown } = latest.current;
    if (command.type === 'go') go(findItem(seen, command.key));
    else if (!own) return;
    else if (command.type === 'visit') goBack(command.by);
    else if (command.type === 'walk') go(own.walk(shown, seen, standing.current, command.step));
    else go(own.findByName(seen, standing.current, typeAhead(command.letter)));
  };
  const press: MapWalkHandle['press'] = (event, run) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const read = () =>
      walkPart.get()?.mapCommand({ key, altKey, ctrlKey, metaKey, shiftKey }, direction);
    const command = read();
    if (command && run(command)) event.preventDefault();
    if (walkPart.get()) return;
    void walkPart.load().then(() => {
      const late = read();
      if (late) run(late);
    });
  };
  return { item: findItem(view, at), stand: visit, step, press, walk };
}

function boxOf(item: MapItem) {
  if (item.kind === 'node') return item.node;
  return { ...item.edge.labelAt, width: 60, height: 60 };
}
