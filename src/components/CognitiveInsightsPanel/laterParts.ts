import { lazy } from 'react';

export const DecisionList = lazy(async () => ({
  default: (await import('./DecisionList')).DecisionList,
}));
export const PredictionList = lazy(async () => ({
  default: (await import('./PredictionList')).PredictionList,
}));
export const DismissedList = lazy(async () => ({
  default: (await import('./DismissedList')).DismissedList,
}));
