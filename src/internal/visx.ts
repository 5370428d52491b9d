/**
 * What is used of visx, in one place. Its axes are not: they bring scales, text and a formula parser, 17 kB, to place
 * ticks that have their places already.
 */
export { Group } from '@visx/group';
export { scaleLinear } from '@visx/scale';
export { Area, Line, LinePath } from '@visx/shape';
