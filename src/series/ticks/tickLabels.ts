import { formatNumber } from './formatNumber';
import { unitStyle, type UnitStyle } from './unitStyle';

/** How the ticks of a value axis are written. */
export interface TickLabelOptions {
  /** BCP 47. */
  readonly locale: string;
  /** As in `SeriesData`; a unit of the service's own belongs into the axis title. Default: none. */
  readonly unit?: string | null | undefined;
  /** Ticks of a logarithmic axis differ in size, so that each is rounded by itself. Default false. */
  readonly log?: boolean | undefined;
}

/** The words at the ticks of a value axis. */
export interface TickLabels {
  /** One a tick. No two are equal when no two ticks are. */
  readonly labels: readonly string[];
  /** When all ticks are close together and far from 0: the number that each label is added to. */
  readonly offset: string | null;
}

/**
 * Labels for ticks. Digits are added until every label says its tick truly, to a millionth of the
 * distance between ticks, and until no two are equal. From 10,000 on they are compact ("12.5K"),
 * from 10¹⁵ and below 10⁻⁶ scientific. Ticks closer together than a millionth of their size are
 * written as differences: 1,000,000,000 and +0.000001.
 * @throws RangeError when the locale is no language tag.
 */
export function tickLabels(ticks: readonly number[], options: TickLabelOptions): TickLabels {
  const { locale, unit = null, log = false } = options;
  const size = Math.max(0, ...ticks.map(Math.abs));
  const style = unitStyle(unit, size);
  const values = ticks.map((tick) => tick / style.divisor);
  const step = smallestStep(values);
  const base = values[0];
  // One tick alone has no distance to be told by: it is rounded by itself, as on a logarithmic axis.
  const isApart = !log && values.length > 1;
  if (isApart && base !== undefined && step > 0 && spanOf(values) < (size / style.divisor) * 1e-6) {
    return labelDifferences(values, base, step, locale, style);
  }
  return { labels: labelAll(values, isApart ? step : null, locale, style.options), offset: null };
}

function labelDifferences(
  values: readonly number[],
  base: number,
  step: number,
  locale: string,
  { options }: UnitStyle,
): TickLabels {
  const differences = values.map((value) => value - base);
  const signed = { ...options, signDisplay: 'exceptZero' } as const;
  return {
    labels: labelAll(differences, step, locale, signed),
    offset: formatNumber(base, locale, { ...options, maximumSignificantDigits: 17 }),
  };
}

/** Tries one more digit at a time; 17 significant ones tell any two numbers apart. */
function labelAll(
  values: readonly number[],
  step: number | null,
  locale: string,
  options: Intl.NumberFormatOptions,
): string[] {
  const percent = options.style === 'percent' ? 100 : 1;
  const size = Math.max(0, ...values.map((value) => Math.abs(value) * percent));
  const label = (digits: Intl.NumberFormatOptions): string[] =>
    values.map((value) => formatNumber(value, locale, { ...options, ...digits }));
  for (let digits = 0; digits <= 17; digits += 1) {
    const forms = values.map((value) => formOf(value * percent, size, step, digits));
    if (!values.every((value, index) => isTrue(value * percent, step, percent, forms[index])))
      continue;
    const labels = values.map((value, index) =>
      formatNumber(value, locale, { ...options, ...forms[index]?.options }),
    );
    if (new Set(labels).size === new Set(values).size) return labels;
  }
  return label({
    notation: 'scientific',
    minimumSignificantDigits: 17,
    maximumSignificantDigits: 17,
  });
}

interface Form {
  readonly options: Intl.NumberFormatOptions;
  readonly fixed: boolean;
  readonly digits: number;
}

/** On a linear axis all ticks share a form, by the largest; on a logarithmic one each has its own. */
function formOf(value: number, size: number, step: number | null, digits: number): Form {
  const by = step === null ? Math.abs(value) : size;
  if (by !== 0 && (by >= 1e15 || by < 1e-6)) return significant('scientific', digits);
  if (by >= 10_000) return significant('compact', digits);
  if (step === null) return significant('standard', digits);
  return {
    options: { minimumFractionDigits: digits, maximumFractionDigits: digits },
    fixed: true,
    digits,
  };
}

function significant(notation: 'scientific' | 'compact' | 'standard', digits: number): Form {
  const count = Math.max(1, digits);
  return { options: { notation, maximumSignificantDigits: count }, fixed: false, digits: count };
}

function isTrue(value: number, step: number | null, percent: number, form?: Form): boolean {
  if (!form) return false;
  const rounded = form.fixed ? value.toFixed(form.digits) : value.toPrecision(form.digits);
  const tolerance = (step === null ? Math.abs(value) : step * percent) * 1e-6;
  return Math.abs(Number(rounded) - value) <= tolerance;
}

function smallestStep(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((value, index) => value - (sorted[index] ?? value));
  return Math.min(...steps.filter((step) => step > 0), Number.MAX_VALUE);
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
