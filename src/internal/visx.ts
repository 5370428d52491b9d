/** What is used of visx, in one place, so that its version is one line's concern. */
export { Axis } from '@visx/axis';
export { GridRows } from '@visx/grid';
export { scaleLinear } from '@visx/scale';
export { Area, LinePath } from '@visx/shape';
