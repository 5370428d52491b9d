import type { ChartPartFormat } from '../messages';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';
import type { ActivePoint } from './activePoint';
import { figureNote, writeFigure, type PointFigure } from './pointRows';

/** One line of a tooltip. */
export interface TooltipLine {
  /** A CSS colour; `null` for a sum, which is of several. */
  readonly color: string | null;
  readonly label: string;
  readonly text: string;
  readonly note: string;
  readonly isActive: boolean;
}

/** Which figures a tooltip lists. */
export interface TooltipChoice {
  readonly maxRows: number;
  readonly sort: 'series' | 'value';
  readonly active: ActivePoint;
}

/**
 * The figures that are listed: all of them, or of more than have room the largest, and always the one that a person is
 * at. Those of the list keep its order.
 */
export function listedFigures(
  figures: readonly PointFigure[],
  { maxRows, sort, active }: TooltipChoice,
): readonly PointFigure[] {
  const isCrowd = figures.length > maxRows;
  if (!isCrowd && sort === 'series') return figures;
  const bySize = [...figures].sort(largestFirst);
  if (!isCrowd) return bySize;
  const kept = new Set(bySize.slice(0, maxRows));
  const own = figures.find(({ series }) => series.id === active.seriesId);
  const smallest = bySize[maxRows - 1];
  if (own && smallest && !kept.has(own)) {
    kept.delete(smallest);
    kept.add(own);
  }
  return (sort === 'value' ? bySize : figures).filter((figure) => kept.has(figure));
}

/** What is missing goes last. */
function largestFirst({ value: a }: PointFigure, { value: b }: PointFigure): number {
  const isMissing = Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  if (isMissing !== 0 || Number.isNaN(a)) return isMissing;
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Figures as lines of a tooltip, and under them the plain sum of each stack. */
export function tooltipLines(
  figures: readonly PointFigure[],
  listed: readonly PointFigure[],
  active: ActivePoint,
  incompleteFrom: number | null,
  format: ChartPartFormat,
): TooltipLine[] {
  const lines = listed.map((figure): TooltipLine => {
    const { series } = figure;
    return {
      color: cssInk(seriesInk(series), { [series.index]: series.spec.color }),
      label: series.label,
      text: writeFigure(figure, format),
      note: figureNote(series, active.row, incompleteFrom, format),
      isActive: series.id === active.seriesId,
    };
  });
  return [...lines, ...totals(figures, format)];
}

function totals(figures: readonly PointFigure[], format: ChartPartFormat): TooltipLine[] {
  const stacks = new Map<string, PointFigure[]>();
  for (const figure of figures) {
    const { stack, axisId } = figure.series;
    if (stack === null) continue;
    const key = JSON.stringify([axisId, stack]);
    stacks.set(key, [...(stacks.get(key) ?? []), figure]);
  }
  return [...stacks.values()].flatMap((members) => {
    const present = members.filter(({ value }) => !Number.isNaN(value));
    const [first] = present;
    if (members.length < 2 || !first) return [];
    const value = present.reduce((sum, figure) => sum + figure.value, 0);
    const total = format.text('total');
    const label = stacks.size === 1 ? total : `${total} · ${first.series.stack ?? ''}`;
    const text = writeFigure({ ...first, value }, format);
    return [{ color: null, label, text, note: '', isActive: false }];
  });
}
