import type { Figure } from './readFigures';
import { counted, inMs, inPercent, spentIn } from './readFigures';

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
