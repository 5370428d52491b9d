import { paybackAt, roi } from '../../../series';
import { presetFormat, type ChartPreset, type ChartPresetWords } from './chartPreset';
import { presetColumn } from './presetColumn';
import { runningSum } from './runningSum';

/** What the figures are in, and for whom they are written. */
export interface RoiChartOptions extends ChartPresetWords {
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
}

/**
 * What something has cost and brought so far, the return on it as a share of the cost on an axis of its own, and when
 * it had paid for itself. Where nothing was spent yet there is no return. A missing figure ends the sums.
 *
 * @param x Epoch milliseconds, ascending.
 */
export function roiChart(
  x: ArrayLike<number>,
  cost: ArrayLike<number | null>,
  benefit: ArrayLike<number | null>,
  { currency, ...words }: RoiChartOptions = {},
): ChartPreset {
  const format = presetFormat(words);
  const unit = currency ?? null;
  const [spent, gained] = [presetColumn(cost), presetColumn(benefit)];
  const [costs, benefits] = [runningSum(spent), runningSum(gained)];
  const net = gained.map((value, row) => value - (spent[row] ?? Number.NaN));
  const at = paybackAt(x, net);
  return {
    columns: {
      x: Float64Array.from(x),
      y: {
        cost: costs,
        benefit: benefits,
        return: benefits.map((value, row) => roi(value, costs[row] ?? Number.NaN) ?? Number.NaN),
      },
    },
    series: [
      { id: 'cost', label: format.text('presetCost'), unit },
      { id: 'benefit', label: format.text('presetBenefit'), unit },
      { id: 'return', label: format.text('presetReturn'), unit: 'ratio', axis: 'return' },
    ],
    yAxes: [{ id: 'y' }, { id: 'return', label: format.text('presetReturn') }],
    thresholds: [
      {
        id: 'even',
        label: format.text('presetEven'),
        at: 0,
        breach: 'below',
        severity: 'info',
        axis: 'return',
        seriesId: 'return',
      },
    ],
    ...(at === null
      ? {}
      : { annotations: [{ id: 'paid-back', at, label: format.text('presetPaidBack') }] }),
    description:
      at === null
        ? format.text('presetNotPaidBack')
        : format.text('presetPaidBackText', { at: format.date(at) }),
  };
}
