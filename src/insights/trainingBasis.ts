import type { TrainingData } from '../model';
import type { predictionMessages } from './predictionMessages';

const msPerDay = 86_400_000;

/** Says what data a prediction rests on; a window of less than a day, or one that ends before it begins, is none. */
export function trainingBasis(
  data: TrainingData | null,
  say: (key: keyof typeof predictionMessages, values?: Record<string, number>) => string,
): string | null {
  const days = data === null ? null : daysOf(data);
  const given = data?.count ?? null;
  const points = given !== null && Number.isInteger(given) && given > 0 ? given : null;
  if (days !== null && points !== null) return say('predictionFromBoth', { points, count: days });
  if (days !== null) return say('predictionFromDays', { count: days });
  if (points !== null) return say('predictionFromPoints', { count: points });
  return null;
}

function daysOf({ from, to }: TrainingData): number | null {
  if (from === null || to === null) return null;
  const days = Math.round((to - from) / msPerDay);
  return Number.isFinite(days) && days >= 1 ? days : null;
}
