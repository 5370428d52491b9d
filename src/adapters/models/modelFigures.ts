import type { Figures } from '../analytics/figure';
import { counted, inMs, inPercent, spentIn } from '../analytics/figure';

/** The figures that one AI model and all together have. A rate or mean over no request is vacuous. */
export function modelFigures(currency: string): Figures {
  return {
    totalRequests: counted,
    successfulRequests: counted,
    successRate: { ...inPercent, of: 'totalRequests' },
    avgResponseTime: { ...inMs, of: 'totalRequests' },
    totalCost: spentIn(currency),
  };
}
