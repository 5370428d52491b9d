/** One way in which a value of an answer may be other than it should. */
type Change = (value: unknown) => unknown;

const deep = Array.from({ length: 2000 }).reduce<unknown>((inner) => [inner], 'deep');

const strangers: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1e308,
  NaN,
  -Infinity,
  '',
  ' ',
  'NaN',
  '12.5',
  'a word',
  '2026-02-30T00:00:00',
  '2026-10-20T08:00:00Z',
  '\ud800',
  '__proto__',
  'x'.repeat(100_000),
  [],
  {},
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": null}'),
  deep,
];

/** Deleted, retyped, nulled, wrapped and blown up. */
export const changes: readonly Change[] = [
  ...strangers.map((stranger) => () => stranger),
  (value) => [value],
  (value) => ({ value }),
  (value) => (Array.isArray(value) ? Array<unknown>(50).fill(value).flat() : String(value)),
];

/** A copy of `value` in which the place with this number, counted round, is changed. */
export function breakValue(value: unknown, place: number, change: Change): unknown {
  const path = pathTo(value, place);
  return put(value, path, change(at(value, path)));
}

/** A copy of `value` in which the key of the place with this number, counted round, is another one. */
export function renameKey(value: unknown, place: number): unknown {
  const path = pathTo(value, place);
  const last = path.at(-1);
  if (last === undefined) return value;
  const renamed = put(value, [...path.slice(0, -1), `${last}_renamed`], at(value, path));
  return put(renamed, path, undefined);
}

function pathTo(value: unknown, place: number): readonly string[] {
  const places = placesIn(value);
  return places[place % places.length] ?? [];
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 6) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...path, key])),
  ];
}

/** What stands at a path. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

/** A copy of `value` with another value at `path`; `undefined` takes the key away. */
export function put(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  const inner = put(copy[key], rest, replacement);
  if (inner === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else copy[key] = inner;
  return copy;
}

/** The answer with its lists cut to a few items: what breaks one breaks a thousand. */
export function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 6).map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shorten(entry)]));
}
