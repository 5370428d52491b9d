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
  keyAnomaly: 'Next and previous anomaly',
  keyBreach: 'Next breach of a threshold',
  keyAnnotation: 'Previous and next event',
  keyPin: 'Pin the tooltip; zoom into a range',
  keySelect: 'Select the point or the range',
  keyRange: 'Begin a range, which arrow keys grow',
  keySolo: 'Show only this series',
  keyGo: 'Go to a date or value',
  keyTable: 'Table',
  keyDescribe: 'Description',
  keyLevel: 'Read the description, one level further each time',
  keyPlay: 'Play as sound',
  keyExplore: 'Explore as a tree',
  keyEscape: 'Step out',
  keyUndo: 'Undo',
  keyRedo: 'Redo',
  keyHelp: 'This list',
} as const satisfies Record<string, Message>;

/** The keys by which these texts are overridden. */
export type ChartKeyMessageKey = keyof typeof chartKeyMessages;
