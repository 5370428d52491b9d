import * as v from 'valibot';
import type { AdapterIssueCode, OpenEnum } from '../../model';
import { isRecord } from './isRecord';
import { parseTime } from './parseTime';

/**
 * The values that answers are made of. Each schema names its faults by `AdapterIssueCode` instead of a sentence;
 * `readFields` turns them into issues. Units are settled here: ratios leave as 0–1, times as epoch milliseconds.
 */
export type ValueSchema<T> = v.GenericSchema<unknown, T> & {
  /**
   * The value, for what is sound as it was sent; `undefined` means "ask the schema". It agrees with the schema and is
   * many times faster, which counts where there are millions of values.
   */
  readonly shortcut?: Shortcut<T>;
};

type Shortcut<T> = (sent: unknown) => T | undefined;

/**
 * Makes a schema of this folder. A function makes it, marked as pure where it is called, so that every bundler can leave
 * out the schemas that an app does not need.
 */
export function define<T>(
  make: () => v.GenericSchema<unknown, T>,
  shortcut?: Shortcut<T>,
): ValueSchema<T> {
  return shortcut ? Object.assign(make(), { shortcut }) : make();
}

const wrongType: AdapterIssueCode = 'wrong-type';
const outOfRange: AdapterIssueCode = 'out-of-range';

/** Text without white space around it; blank text counts as missing. */
export const text = /* @__PURE__ */ define(
  () =>
    v.pipe(
      v.string(wrongType),
      v.trim(),
      v.check((value) => value !== '', 'missing' satisfies AdapterIssueCode),
      v.transform((value) => value),
    ),
  trimmed,
);

function trimmed(sent: unknown): string | undefined {
  if (typeof sent !== 'string' || sent === '') return undefined;
  return isVisible(sent.charCodeAt(0)) && isVisible(sent.charCodeAt(sent.length - 1))
    ? sent
    : undefined;
}

/** Surely no white space. The ranges leave out some that is none either, which costs time and nothing else. */
function isVisible(code: number): boolean {
  return (
    (code > 0x20 && code < 0xa0) ||
    (code > 0xa0 && code < 0x1680) ||
    (code > 0x3000 && code < 0xfeff)
  );
}

/** Names the fault of what was sent; there is no value then. */
type Refuse = (code: AdapterIssueCode) => never;

/** Whatever was sent, as `read` reads it. */
export function readBy<T>(read: (sent: unknown, refuse: Refuse) => T, shortcut?: Shortcut<T>) {
  return define<T>(
    () =>
      v.pipe(
        v.unknown(),
        v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) =>
          read(dataset.value, (message) => {
            addIssue({ message });
            return NEVER;
          }),
        ),
      ),
    shortcut,
  );
}

/** A name or a whole number that identifies something; given on as text. */
export const identifier = /* @__PURE__ */ readBy((sent, refuse) => {
  if (Number.isSafeInteger(sent)) return String(sent);
  if (typeof sent !== 'string') return refuse(wrongType);
  return sent.trim() || refuse('missing');
}, trimmed);

/** Text that `read` turns into a value; `null` from it is a fault named `code`. */
export function textAs<T>(read: (value: string) => T | null, code: AdapterIssueCode) {
  return readBy<T>(
    (sent, refuse) =>
      typeof sent === 'string' ? (read(sent.trim()) ?? refuse(code)) : refuse(wrongType),
    (sent) => (typeof sent === 'string' ? (read(sent) ?? undefined) : undefined),
  );
}

/** `true` or `false`, never "truthy". */
export const flag = /* @__PURE__ */ define(() =>
  v.custom<boolean>((sent) => typeof sent === 'boolean', wrongType),
);

/** A finite number, or text that is one (Python's `Decimal` is sent as text). Prose such as `10-20%` is none. */
export const number = /* @__PURE__ */ readBy(
  (sent, refuse) => {
    const parsed = typeof sent === 'string' ? numericText(sent) : sent;
    if (typeof parsed !== 'number') return refuse(wrongType);
    return Number.isFinite(parsed) ? parsed : refuse('not-a-number');
  },
  (sent) => (typeof sent === 'number' && Number.isFinite(sent) ? sent : undefined),
);

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

function numericText(value: string): number {
  // No real figure is longer, and a number's cost grows with its digits.
  return value.length <= 64 && decimal.test(value.trim()) ? Number(value) : NaN;
}

/** A number in a range, given on as `convert` gives it. */
function numberIn(isInRange: (value: number) => boolean, convert = same) {
  const isFine = (value: number) => isInRange(value) && Number.isFinite(convert(value));
  return define<number>(
    () => v.pipe(number, v.check(isFine, outOfRange), v.transform(convert)),
    (sent) => (typeof sent === 'number' && isFine(sent) ? convert(sent) : undefined),
  );
}

const same = (value: number) => value;
const hundredth = (value: number) => value / 100;
const isPositive = (value: number) => value >= 0;

/** A number from 0 on: durations, sizes, spent money. */
export const amount = /* @__PURE__ */ numberIn(isPositive);

/** A duration in units of `msPerUnit`, given on in milliseconds. */
export function durationIn(msPerUnit: number) {
  return numberIn(isPositive, (value) => value * msPerUnit);
}

/** A whole number from 0 on. */
export const count = /* @__PURE__ */ numberIn((value) => value >= 0 && Number.isInteger(value));

/** A fraction of 1, sent as one. */
export const ratio = /* @__PURE__ */ numberIn((value) => value >= 0 && value <= 1);

/** A fraction of 1, sent in percent. */
export const percent = /* @__PURE__ */ numberIn((value) => value >= 0 && value <= 100, hundredth);

/** A fraction of 1, sent in percent, that may pass 100: a rate of violations per policy, a return on investment. */
export const percentOfAny = /* @__PURE__ */ numberIn(isPositive, hundredth);

/** A time; without a zone it is `naiveOffsetMinutes` east of UTC. Numbers are refused: seconds or milliseconds? */
export function timeAt(naiveOffsetMinutes: number) {
  return textAs((value) => {
    const ms = parseTime(value, naiveOffsetMinutes);
    return Number.isNaN(ms) ? null : ms;
  }, 'bad-time');
}

/** A time; without a zone it is UTC. */
export const time = /* @__PURE__ */ timeAt(0);

/**
 * One of `known`, or of what the services say instead (`aliases`), without regard to case, spaces and dashes.
 * An unknown value stays as it was sent and is reported.
 */
export function oneOf<Known extends string>(
  known: readonly Known[],
  aliases: Readonly<Record<string, Known>> = {},
) {
  const results = new Set<string>(known);
  const words = new Map<string, Known>([
    ...known.map((word) => [word, word] as const),
    ...Object.entries(aliases),
  ]);
  return define<OpenEnum<Known>>(
    () =>
      v.pipe(
        text,
        v.transform((value) => words.get(wordForm(value)) ?? value),
        v.check((value) => results.has(value), 'unknown-value' satisfies AdapterIssueCode),
      ),
    (sent) => words.get(sent as string),
  );
}

function wordForm(value: string): string {
  return value.length > 64 ? value : value.toLowerCase().replace(/[\s-]+/g, '_');
}

/** A list of values; one that does not fit is left out alone. */
export function listOf<T>(item: ValueSchema<T>) {
  return define<T[]>(
    () => v.array(item, wrongType),
    (sent) => {
      if (!Array.isArray(sent) || !item.shortcut) return undefined;
      const values = sent.map(item.shortcut);
      return values.includes(undefined) ? undefined : (values as T[]);
    },
  );
}

export const texts = /* @__PURE__ */ listOf(text);

/** A list whose items are read one by one with `eachItem`. */
export const list = /* @__PURE__ */ define(
  () => v.custom<readonly unknown[]>((value) => Array.isArray(value), wrongType),
  (sent) => (Array.isArray(sent) ? sent : undefined),
);

/** An object whose entries are read one by one with `eachEntry`, or whose fields are read with `readFields`. */
export const record = /* @__PURE__ */ define(
  () => v.custom<Readonly<Record<string, unknown>>>(isRecord, wrongType),
  (sent) => (isRecord(sent) ? sent : undefined),
);

/** Whatever was sent. */
export const anything = /* @__PURE__ */ define(
  () => v.unknown(),
  (sent) => sent,
);
