import { createFormat } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import { readHappyPath } from '../../../process';
import { describeItem } from '../describe/describeItem';
import { moveToRail, moveToRegion } from '../moveToRegion';
import type { ProcessFormat } from '../messages/mapMessages';
import { walkMessages } from '../messages/walkMessages';
import { createTypeAhead } from './createTypeAhead';
import { itemKey, type MapItem } from './mapItem';
import type { MapView } from './mapView';
import { mapCommand } from './mapCommand';
import { findByName, walkMap, type WalkStep } from './walkMap';

/** One for all maps of a page: only one of them has the focus. */
const typeAhead = createTypeAhead();

/** What the walk by keys needs: loaded when the map gets the focus. */
export const mapWalk = {
  mapCommand,
  moveToRegion,
  moveToRail,
  walk: (graph: ProcessGraph, view: MapView, at: string | null, step: WalkStep) =>
    walkMap(view, at, step, step === 'happyPath' ? readHappyPath(graph.whole ?? graph) : []),
  findByName(view: MapView, at: string | null, letter: string): MapItem | null {
    const found = findByName(view, at, typeAhead.add(letter, at));
    typeAhead.leadTo(found ? itemKey(found) : at);
    return found;
  },
  /** What is spoken of an item. */
  speak: (item: MapItem, view: MapView, graph: ProcessGraph, format: ProcessFormat) =>
    describeItem(item, view, graph, createFormat(format, { ...walkMessages, ...format.messages })),
};
