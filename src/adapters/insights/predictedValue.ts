import type { PredictedEntry, Prediction } from '../../model';
import { isRecord } from '../values/isRecord';
import { intervalOf } from './intervalOf';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { numberPredicted } from './numberPredicted';
import { readValue } from '../reading/readValue';
import { number } from '../values/schemas';
import type { Branch } from '../reading/shape';

/**
 * What the cognitive engine predicts: a number, a text, or named values. `{low, expected, high}` is a number with its
 * range, of which nobody says how likely it is. A text stays text, since a name may well be all digits.
 */
export function predictedValue(
  prediction: Branch<unknown> | null,
  issues: Issues,
): Pick<Prediction, 'predicted' | 'interval'> {
  if (prediction === null) return { predicted: null, interval: null };
  const { value: sent, path } = prediction;
  if (typeof sent === 'string' && sent.trim() !== '') {
    return { predicted: { kind: 'text', text: sent.trim() }, interval: null };
  }
  if (!isRecord(sent)) {
    return { predicted: numberPredicted(readValue(sent, number, path, issues)), interval: null };
  }
  const { low, expected, high } = sent;
  if (expected !== undefined && low !== undefined && high !== undefined) {
    const read = (key: string) => readValue(sent[key], number, pointer(path, key), issues);
    return {
      predicted: numberPredicted(read('expected')),
      interval: intervalOf(read('low'), read('high'), null, path, issues),
    };
  }
  const entries = Object.entries(sent).map(([name, value]): PredictedEntry => ({
    label: labelOf(name),
    value:
      typeof value === 'string' ? value : readValue(value, number, pointer(path, name), issues),
  }));
  return { predicted: { kind: 'record', entries }, interval: null };
}
