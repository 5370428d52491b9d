import { type MouseEvent, useDeferredValue, useState } from 'react';
import { LinkButton, SearchField, VisuallyHidden } from '../../../internal';
import type { LegendColumn } from '../chartProps';
import type { ChartDomain } from '../chartSpec';
import type { ChartData, SeriesColumns } from '../data/chartData';
import type { ChartFormat, ChartMessageKey } from '../messages';
import type { ColumnSampler } from '../picture/columnSampler';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';
import { isAddable } from './isAddable';
import { legendStatistic } from './legendStatistic';
import { Legend } from './ChartLegend.styles';

/** From so many series on, the legend is searched, and shows no more than these at first. */
const many = 12;

const lastOnly = ['last'] as const;
const sumOnly = ['sum'] as const;
const none = [] as const;

const columnNames: Readonly<Record<LegendColumn, ChartMessageKey>> = {
  last: 'statLast',
  min: 'statMin',
  max: 'statMax',
  mean: 'statMean',
  sum: 'statSum',
  p95: 'statP95',
  delta: 'statDelta',
};

export interface ChartLegendProps {
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  /** @default the latest figure; of categories, which have no order, the sum where one can be made */
  readonly columns: readonly LegendColumn[] | undefined;
  /** The part that the figures are of. */
  readonly view: ChartDomain | null;
  /** So many rows are finished; what comes after them still grows. */
  readonly wholeRows: number;
  readonly sampler: ColumnSampler;
  readonly format: ChartFormat;
  readonly onToggle: (id: string) => void;
  readonly onIsolate: (id: string) => void;
}

/** The series with a sample of their line and their figures. Pressing hides and shows one; with Shift it stays alone. */
export function ChartLegend(props: ChartLegendProps) {
  const { data, hidden, view, wholeRows, sampler, format } = props;
  const columns = props.columns ?? usualColumns(data);
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const searched = useDeferredValue(query.trim().toLocaleLowerCase(format.locale));
  const matching = data.series.filter(({ label }) =>
    label.toLocaleLowerCase(format.locale).includes(searched),
  );
  const shown = showsAll ? matching : matching.slice(0, many);
  return (
    <Legend data-part="legend" $isTable={columns.length > 1}>
      {data.series.length > many && (
        <SearchField label={format.text('legendSearch')} value={query} onValueChange={setQuery} />
      )}
      <ul aria-label={format.text('legend')}>
        {shown.map((series) => (
          <LegendItem
            key={series.id}
            series={series}
            isShown={!hidden.has(series.id)}
            figures={columns.map((column) => ({
              name: format.text(columnNames[column]),
              // The latest figure alone needs no name to be seen: it stands where the line ends.
              isNamed: columns.length > 1 || column !== 'last',
              text: legendStatistic(
                column,
                data,
                series,
                { view, wholeRows },
                format.locale,
                sampler,
              ),
            }))}
            {...props}
          />
        ))}
        {shown.length < matching.length && (
          <li>
            <LinkButton onClick={() => setShowsAll(true)}>
              {format.text('legendMore', { count: matching.length - shown.length })}
            </LinkButton>
          </li>
        )}
      </ul>
    </Legend>
  );
}

function usualColumns({ xType, series }: ChartData): readonly LegendColumn[] {
  if (xType !== 'category') return lastOnly;
  return series.every(({ unit }) => isAddable(unit)) ? sumOnly : none;
}

interface LegendItemProps extends ChartLegendProps {
  readonly series: SeriesColumns;
  readonly isShown: boolean;
  readonly figures: readonly {
    readonly name: string;
    readonly isNamed: boolean;
    readonly text: string;
  }[];
}

function LegendItem({ series, isShown, figures, ...props }: LegendItemProps) {
  const press = (event: MouseEvent) => {
    if (event.shiftKey || event.altKey || event.metaKey) props.onIsolate(series.id);
    else props.onToggle(series.id);
  };
  return (
    <li>
      <button
        type="button"
        data-part="series"
        aria-pressed={isShown}
        onClick={press}
        title={series.label}
      >
        <LegendSample series={series} />
        <bdi>{series.label}</bdi>
        {figures.map(({ name, isNamed, text }) => (
          <span key={name} data-part="figure">
            {isNamed ? `${name} ` : <VisuallyHidden>{name} </VisuallyHidden>}
            <b>{text === '' ? '–' : text}</b>
          </span>
        ))}
      </button>
    </li>
  );
}

/** Its line as it is drawn, or a square for what is filled. */
function LegendSample({ series }: { readonly series: SeriesColumns }) {
  const color = cssInk(seriesInk(series), { [series.index]: series.spec.color });
  const isQuiet = (series.spec.role ?? 'actual') !== 'actual';
  const isFilled = series.type === 'bar' || series.type === 'area' || series.type === 'range';
  return (
    <svg viewBox="0 0 16 10" aria-hidden>
      {isFilled && (
        <rect
          width={16}
          height={10}
          rx={2}
          fill={color}
          opacity={series.type === 'bar' ? 0.9 : 0.28}
        />
      )}
      {series.type === 'scatter' && <circle cx={8} cy={5} r={4} fill={color} />}
      {series.type !== 'scatter' && series.type !== 'bar' && (
        <path
          d={isFilled ? 'M0 .75H16' : 'M0 5H16'}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={isQuiet ? '4 2' : undefined}
        />
      )}
    </svg>
  );
}
