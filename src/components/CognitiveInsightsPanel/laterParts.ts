import { lazy } from 'react';

export const DecisionList = lazy(async () => ({
  default: (await import('./decisions/DecisionList')).DecisionList,
}));
export const PredictionList = lazy(async () => ({
  default: (await import('./predictions/PredictionList')).PredictionList,
}));
export const DismissedList = lazy(async () => ({
  default: (await import('./DismissedList')).DismissedList,
}));
