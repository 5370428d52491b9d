import type { Message } from '../../../internal';

/** The English texts of the list of keys, which is loaded when it is asked for. */
export const chartKeyMessages = {
  keyMove: 'Next and previous point on screen',
  keyRaw: 'Next and previous row',
  keySeries: 'Series above and below',
  keyEnds: 'First and last point in view',
  keyDataEnds: 'First and last point of all',
  keyUnit: 'Next and previous tick of the calendar',
  keyZoom: 'Zoom in, out, and show all',
  keyPan: 'Move half a window',
  keyExtremes: 'Highest and lowest point in view',
  keyAnomaly: 'Next anomaly',
  keyBreach: 'Next breach of a threshold',
  keyAnnotation: 'Previous and next event',
  keyPin: 'Pin the tooltip; zoom into a range',
  keyRange: 'Grow a range',
  keySolo: 'Show only this series',
  keyGo: 'Go to a date or value',
  keyTable: 'Table',
  keyDescribe: 'Description',
  keyPlay: 'Play as sound',
  keyExplore: 'Explore as a tree',
  keyEscape: 'Step out',
  keyUndo: 'Undo and redo',
} as const satisfies Record<string, Message>;

/** The keys by which these texts are overridden. */
export type ChartKeyMessageKey = keyof typeof chartKeyMessages;
