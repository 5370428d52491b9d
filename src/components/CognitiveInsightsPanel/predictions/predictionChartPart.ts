import { createPart } from '../../../internal';

/** Drawn beside a prediction that has a history. */
export const predictionChartPart = createPart(() => import('./PredictionChart'));
