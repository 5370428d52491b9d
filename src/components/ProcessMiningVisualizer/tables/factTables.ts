import type { DurationSummary, ProcessGraph } from '../../../model';
import { formatDuration } from '../describe/formatDuration';
import type { Format } from '../../../internal';
import type { Handover, Variant } from '../../../process';
import type { MapMessageKey } from '../messages/mapMessages';
import type { TableMessageKey } from '../messages/tableMessages';

/** How tables are written. */
export type TableFormat = Format<MapMessageKey | TableMessageKey>;

/** What tables are made of. */
export interface TableFacts {
  readonly graph: ProcessGraph;
  readonly variants: readonly Variant[];
  readonly handovers: readonly Handover[];
}

/** A table as it is read. */
export interface TableView {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly isText: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as it is read; texts stand at the start, figures at the end. */
export interface Cell {
  readonly text: string;
  readonly isText: boolean;
}

/** A process as tables, the most frequent first, equal ones in the order they have. Tables of nothing are left out. */
export function factTables(
  { graph, variants, handovers }: TableFacts,
  format: TableFormat,
): readonly TableView[] {
  const names = new Map(graph.activities.map(({ id, label }) => [id, label]));
  const columns = (texts: readonly TableMessageKey[], figures: readonly TableMessageKey[]) => [
    ...texts.map((key) => ({ name: format.text(key), isText: true })),
    ...figures.map((key) => ({ name: format.text(key), isText: false })),
  ];
  const activities = [...graph.activities].sort((a, b) => b.eventCount - a.eventCount);
  const transitions = [...graph.transitions].sort((a, b) => b.count - a.count);
  const tables: readonly TableView[] = [
    {
      title: format.text('tableActivities'),
      columns: columns(
        ['columnActivity'],
        [
          'columnTimes',
          'columnCases',
          'columnStarts',
          'columnEnds',
          'columnRework',
          'columnMedian',
        ],
      ),
      rows: activities.map((activity) => [
        text(activity.label),
        number(activity.eventCount, format),
        number(activity.caseCount, format),
        number(activity.startCount, format),
        number(activity.endCount, format),
        number(activity.reworkCaseCount, format),
        duration(activity.durationMs, 'median', format),
      ]),
    },
    {
      title: format.text('tablePaths'),
      columns: columns(
        ['columnFrom', 'columnTo'],
        ['columnTimes', 'columnCases', 'columnMedian', 'columnMean', 'columnTotal'],
      ),
      rows: transitions.map(({ from, to, count, caseCount, durationMs }) => [
        text(names.get(from) ?? from),
        text(names.get(to) ?? to),
        number(count, format),
        number(caseCount, format),
        duration(durationMs, 'median', format),
        duration(durationMs, 'mean', format),
        duration(durationMs, 'total', format),
      ]),
    },
    {
      title: format.text('tableVariants'),
      columns: columns(['columnVariant'], ['columnCases', 'columnCovered', 'columnMedian']),
      rows: variants.map(({ activities: steps, count, cumulativeRatio, throughputMs }) => [
        text(steps.join(' → ')),
        number(count, format),
        { text: format.percent(cumulativeRatio * 100), isText: false },
        duration(throughputMs, 'median', format),
      ]),
    },
    {
      title: format.text('tableHandovers'),
      columns: columns(['columnResourceFrom', 'columnResourceTo'], ['columnTimes']),
      rows: handovers.map(({ from, to, count }) => [text(from), text(to), number(count, format)]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function text(value: string): Cell {
  return { text: value, isText: true };
}

function number(value: number | undefined, format: TableFormat): Cell {
  const isKnown = value !== undefined && Number.isFinite(value);
  return { text: isKnown ? format.number(value) : '–', isText: false };
}

function duration(
  summary: DurationSummary | undefined,
  of: 'median' | 'mean' | 'total',
  format: TableFormat,
): Cell {
  const ms = summary?.mean == null ? null : summary[of];
  return { text: formatDuration(ms, format.locale), isText: false };
}
