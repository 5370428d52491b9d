import type { Figure } from '../analytics/readFigures';
import { counted, inMs, inPercent, spentIn } from '../analytics/readFigures';

/** The figures that one AI model and all together have. A rate or mean over no request is vacuous. */
export function modelFigures(currency: string): Readonly<Record<string, Figure>> {
  return {
    totalRequests: counted,
    successfulRequests: counted,
    successRate: { ...inPercent, of: 'totalRequests' },
    avgResponseTime: { ...inMs, of: 'totalRequests' },
    totalCost: spentIn(currency),
  };
}
