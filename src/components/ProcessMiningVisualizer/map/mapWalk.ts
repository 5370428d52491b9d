import { createFormat } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import { readHappyPath } from '../../../process';
import { describeItem } from '../describe/describeItem';
import type { ProcessFormat } from '../messages/mapMessages';
import { walkMessages } from '../messages/walkMessages';
import type { MapItem } from './mapItem';
import type { MapView } from './mapView';
import { mapCommand } from './mapCommand';
import { findByName, walkMap, type WalkStep } from './walkMap';

/** What the walk by keys needs: loaded when the map gets the focus. */
export const mapWalk = {
  mapCommand,
  walk: (graph: ProcessGraph, view: MapView, at: string | null, step: WalkStep) =>
    walkMap(view, at, step, step === 'happyPath' ? readHappyPath(graph.whole ?? graph) : []),
  findByName,
  /** What is spoken of an item. */
  speak: (item: MapItem, view: MapView, graph: ProcessGraph, format: ProcessFormat) =>
    describeItem(item, view, graph, createFormat(format, { ...walkMessages, ...format.messages })),
};
