import { isRecord } from '../http/isRecord';

/**
 * The answer with every second item of its lists damaged, each in another way: gone, another type, its numbers and
 * times made nonsense, or a field short. What an adapter makes of it is the undamaged half, with the rest in `issues`.
 * Same answer in, same answer out.
 */
export function breakHalf(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    return answer.map((item: unknown, index) =>
      index % 2 === 1 ? damage(item, (index - 1) / 2) : breakHalf(item),
    );
  }
  return isRecord(answer) ? mapValues(answer, breakHalf) : answer;
}

function damage(item: unknown, turn: number): unknown {
  if (!isRecord(item)) return [null, 42, { unexpected: true }][turn % 3];
  const [first] = Object.keys(item);
  return [
    null,
    'not an object',
    mapValues(item, spoil),
    Object.fromEntries(Object.entries(item).filter(([key]) => key !== first)),
  ][turn % 4];
}

function spoil(value: unknown): unknown {
  if (typeof value === 'number') return 'n/a';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return 'some time ago';
  return value;
}

function mapValues(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
