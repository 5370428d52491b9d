import { createChartEngine, type ChartEngine } from '../engine/chartEngine';
import { frameOf, type FrameParts } from './frameOf';

/** An engine that holds some figures and is not on screen. */
export function engineOf({
  minSpan = 0,
  ...parts
}: FrameParts & { readonly minSpan?: number }): ChartEngine {
  const { input } = frameOf(parts);
  const engine = createChartEngine();
  engine.configure({
    ...input,
    domain: undefined,
    minSpan,
    onDomainChange: undefined,
  });
  return engine;
}
