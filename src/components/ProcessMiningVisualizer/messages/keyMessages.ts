/** The English texts of the list of keys. */
export const keyMessages = {
  keyForward: 'Most frequent next or previous activity',
  keySlowest: 'Slowest path out or in',
  keyAcross: 'Beside it; on a path the next path',
  keyPaths: 'First path out or in, then the next',
  keyEnds: 'Start or end',
  keyBottleneck: 'Next bottleneck',
  keyOpen: 'Open details',
  keyClose: 'Close details',
  keyZoom: 'Larger, smaller, show all',
  keyPan: 'Move the map',
  keyType: 'Go to the activity of that name',
  keyHelp: 'These keys',
  keyLetters: 'Letters',
} as const;
