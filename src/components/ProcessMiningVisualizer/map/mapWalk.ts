import { createFormat } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import { describeItem } from '../describe/describeItem';
import type { ProcessFormat } from '../messages/mapMessages';
import { walkMessages } from '../messages/walkMessages';
import type { MapItem } from './mapItem';
import type { MapView } from './mapView';
import { findByName, walkMap } from './walkMap';

/** What the walk by keys needs: loaded when the map gets the focus. */
export const mapWalk = {
  walkMap,
  findByName,
  /** What is spoken of an item. */
  speak: (item: MapItem, view: MapView, graph: ProcessGraph, format: ProcessFormat) =>
    describeItem(item, view, graph, createFormat(format, { ...walkMessages, ...format.messages })),
};
