import { createRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as echarts from 'echarts';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { Axis, LineSeries, Tooltip as PointTooltip, XYChart } from '@visx/xychart';
import { AdvancedAnalyticsChart, TenantThemeProvider } from '@auterity/shared-components';
import { readColumns } from '@auterity/shared-components/charts';
import { appended, start, step } from './randomWalks.js';

const size = { width: 800, height: 400 };
const colors = ['#1d4ed8', '#b45309', '#0f766e'];
const rowsOf = ({ x, y, names, rows }) =>
  Array.from({ length: rows }, (_, row) => ({
    x: x[row],
    ...Object.fromEntries(names.map((name) => [name, y[name][row]])),
  }));
const viewOf = (rows, from, to) => [start + rows * step * from, start + rows * step * to];

/** Renders a React element whose data and view can be set from outside. */
function mountReact(place, data, draw) {
  let set;
  function Held() {
    const [held, setHeld] = useState({ data, view: null });
    set = setHeld;
    return draw(held.data, held.view);
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Held />));
  return (change) => flushSync(() => set((last) => ({ ...last, ...change(last) })));
}

const ours = {
  shape: ({ x, y, names, rows }) => ({
    columns: readColumns({ x: x.slice(), y }, { xType: 'time' }),
    names,
    rows,
  }),
  /** The page's theme stands before any chart, as the peers' style sheets do. */
  before(place) {
    let show;
    function Page() {
      const [chart, setChart] = useState(null);
      show = setChart;
      return <TenantThemeProvider>{chart}</TenantThemeProvider>;
    }
    const root = createRoot(place);
    flushSync(() => root.render(<Page />));
    return (chart) => flushSync(() => show(chart));
  },
  mount(place, { columns, names, rows }, show) {
    const ref = createRef();
    show(
      <AdvancedAnalyticsChart
        ref={ref}
        title="Walks"
        series={names.map((id) => ({ id, label: `Series ${id}` }))}
        columns={columns}
        height={320}
      />,
    );
    return {
      append: (turn) => ref.current.append([appended(rows, turn)]),
      zoom: (from, to) => ref.current.setDomain(viewOf(rows, from, to)),
    };
  },
};

/**
 * Each contender: `shape` brings the figures into the form that it draws fastest, outside of any measurement; `mount`
 * draws it and says how to append a row and how to show a part. Animations are off.
 */
export const contenders = {
  ours,
  /** The same, with figures that nobody has read yet. */
  unread: {
    ...ours,
    shape: ({ x, y, names, rows }) => ({ columns: { x: x.slice(), y: { ...y } }, names, rows }),
  },
  uPlot: {
    shape: ({ x, y, names, rows }) => ({
      columns: [Array.from(x, (at) => at / 1000), ...names.map((name) => Array.from(y[name]))],
      rows,
    }),
    mount(place, { columns, rows }) {
      const chart = new uPlot(
        {
          ...size,
          series: [{}, ...colors.map((stroke, index) => ({ label: `Series ${index}`, stroke }))],
        },
        columns,
        place,
      );
      return {
        append(turn) {
          const row = appended(rows, turn);
          columns[0].push(row.x / 1000);
          columns[1].push(row.a);
          columns[2].push(row.b);
          columns[3].push(row.c);
          chart.setData(columns);
        },
        zoom(from, to) {
          const [min, max] = viewOf(rows, from, to);
          chart.setScale('x', { min: min / 1000, max: max / 1000 });
        },
      };
    },
  },
  ECharts: {
    shape: ({ x, y, names, rows }) => ({
      series: names.map((name) => Array.from(x, (at, row) => [at, y[name][row]])),
      rows,
    }),
    mount(place, { series, rows }) {
      const chart = echarts.init(place, null, { ...size, renderer: 'canvas' });
      const option = () => ({
        animation: false,
        tooltip: { trigger: 'axis' },
        legend: {},
        xAxis: { type: 'time' },
        yAxis: { type: 'value', scale: true },
        dataZoom: [{ type: 'inside' }],
        series: series.map((data, index) => ({
          name: `Series ${index}`,
          type: 'line',
          showSymbol: false,
          sampling: 'lttb',
          data,
        })),
      });
      chart.setOption(option());
      return {
        append(turn) {
          const row = appended(rows, turn);
          series[0].push([row.x, row.a]);
          series[1].push([row.x, row.b]);
          series[2].push([row.x, row.c]);
          chart.setOption({ series: series.map((data) => ({ data })) });
        },
        zoom(from, to) {
          const [startValue, endValue] = viewOf(rows, from, to);
          chart.dispatchAction({ type: 'dataZoom', startValue, endValue });
        },
      };
    },
  },
  Recharts: {
    shape: (data) => ({ list: rowsOf(data), rows: data.rows }),
    mount(place, { list, rows }) {
      const change = mountReact(place, list, (data, view) => (
        <LineChart {...size} data={data}>
          <XAxis
            dataKey="x"
            type="number"
            domain={view ?? ['dataMin', 'dataMax']}
            allowDataOverflow
          />
          <YAxis domain={['auto', 'auto']} />
          <Tooltip />
          {['a', 'b', 'c'].map((id, index) => (
            <Line
              key={id}
              dataKey={id}
              stroke={colors[index]}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      ));
      return {
        append: (turn) => change(({ data }) => ({ data: [...data, appended(rows, turn)] })),
        zoom: (from, to) => change(() => ({ view: viewOf(rows, from, to) })),
      };
    },
  },
  xychart: {
    shape: (data) => ({ list: rowsOf(data), rows: data.rows }),
    mount(place, { list, rows }) {
      const change = mountReact(place, list, (data, view) => (
        <XYChart
          {...size}
          xScale={view ? { type: 'time', domain: view } : { type: 'time' }}
          yScale={{ type: 'linear', zero: false }}
        >
          <Axis orientation="bottom" />
          <Axis orientation="left" />
          {['a', 'b', 'c'].map((id) => (
            <LineSeries
              key={id}
              dataKey={id}
              data={data}
              xAccessor={({ x }) => x}
              yAccessor={(row) => row[id]}
            />
          ))}
          <PointTooltip
            snapTooltipToDatumX
            showVerticalCrosshair
            renderTooltip={({ tooltipData }) =>
              Object.entries(tooltipData?.datumByKey ?? {}).map(([id, { datum }]) => (
                <div key={id}>{datum[id]}</div>
              ))
            }
          />
        </XYChart>
      ));
      return {
        append: (turn) => change(({ data }) => ({ data: [...data, appended(rows, turn)] })),
        zoom: (from, to) => change(() => ({ view: viewOf(rows, from, to) })),
      };
    },
  },
};
