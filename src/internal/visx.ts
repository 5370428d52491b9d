/** What is used of visx, in one place; `visxGroup.ts` holds what has to be small. */
export { scaleLinear } from '@visx/scale';
export { Area, LinePath } from '@visx/shape';
