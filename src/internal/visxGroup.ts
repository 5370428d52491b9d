/**
 * What a chart's picture needs of visx at once. Its scales would bring 12 kB to every app that shows a chart, its axes
 * 17 kB, to place ticks that have their places already.
 */
export { Group } from '@visx/group';
