import type { Figures } from '../analytics/figure';
import { inMs, inPercent, unitless } from '../analytics/figure';

/** What the service watch measures of one service. Shares come in percent, the response time in milliseconds. */
export function serviceFigures(): Figures {
  return {
    cpuUsage: inPercent,
    memoryUsage: inPercent,
    responseTime: inMs,
    errorRate: inPercent,
    throughput: unitless,
    availability: inPercent,
    saturation: inPercent,
  };
}
