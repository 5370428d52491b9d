import { createChartEngine, type ChartEngine } from '../engine/chartEngine';
import { frameOf, type FrameParts } from './frameOf';

/** An engine that holds some figures and is not on screen. */
export function engineOf(parts: FrameParts): ChartEngine {
  const { input } = frameOf(parts);
  const engine = createChartEngine();
  engine.configure({
    ...input,
    domain: undefined,
    minSpan: 0,
    onDomainChange: undefined,
  });
  return engine;
}
