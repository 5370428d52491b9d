import type { Message } from '../../../internal';

/** The English texts of the menu and its dialogs, which are loaded when they are asked for. */
export const chartMenuMessages = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panBack: 'Move back',
  panForward: 'Move forward',
  undo: 'Undo',
  redo: 'Redo',
  goTo: 'Go to…',
  highest: 'Highest point in view',
  lowest: 'Lowest point in view',
  nextAnomaly: 'Next anomaly',
  nextBreach: 'Next breach of a threshold',
  nextEvent: 'Next event',
  showKeys: 'Keys',
  describe: 'Describe the chart',
  explore: 'Explore as a tree',
  play: 'Play as sound',
  stop: 'Stop the sound',
  exportPng: 'Download picture (PNG)',
  exportSvg: 'Download drawing (SVG)',
  exportCsv: 'Download figures (CSV)',
  close: 'Close',
  go: 'Go',
  place: 'Date or value',
  placeUnknown: 'Nothing here goes by that. The figures reach from {from} to {to}.',
  exploreHint: 'Arrow keys move and open. Enter goes to the place in the chart.',
  letterKeys: 'Single letters and signs are keys of the chart',
} as const satisfies Record<string, Message>;

/** The keys by which these texts are overridden. */
export type ChartMenuMessageKey = keyof typeof chartMenuMessages;
