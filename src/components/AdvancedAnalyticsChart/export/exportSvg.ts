import type { ChartEngine } from '../engine/chartEngine';
import type { ChartData } from '../data/chartData';
import { endSample } from '../frame/endLabels';
import type { ChartFrame, FrameTick } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { patternLines } from '../picture/patternLines';
import { seriesInk } from '../picture/seriesInk';
import type { InkName, Shape } from '../picture/shape';
import { shapePath } from '../picture/shapePath';
import { resolvedColors, type ResolvedColors } from './resolvedColors';

/** What is exported. */
export interface ExportedChart {
  readonly title: string;
  readonly engine: ChartEngine;
  /** The chart's element, from which colours and font are read. */
  readonly root: HTMLElement | null;
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  readonly format: ChartFormat;
}

/** A drawing with its size in CSS pixels. */
export interface SvgDrawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The chart as an SVG file: title, figures, axes and legend, with its colours and font, and nothing that it would have to fetch. */
export function exportSvg(chart: ExportedChart): Blob {
  return new Blob([drawSvg(chart).text], { type: 'image/svg+xml' });
}

const head = 40;
const legendLine = 22;

/** The drawing behind `exportSvg`, with a line at its foot when there is something to be known of it. */
export function drawSvg(
  { title, engine, root, data, hidden }: ExportedChart,
  note = '',
): SvgDrawing {
  const shown = engine.frame();
  const [width, plotHeight] = [shown?.width ?? 800, shown?.height ?? 400];
  const frame = engine.frameFor(width, plotHeight);
  const colors = resolvedColors(root);
  const legend = legendRows(data, hidden, width);
  const foot = head + plotHeight + legend.height + 16;
  const height = foot + (note === '' ? 0 : legendLine);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(colors.font)}" font-size="12" fill="${colors.muted}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colors.surface}"/>`,
    `<text x="16" y="26" font-size="16" font-weight="600" fill="${colors.text}">${escape(title)}</text>`,
    frame ? `<g transform="translate(0 ${head})">${drawFrame(frame, colors)}</g>` : '',
    ...legend.items.map(({ label, ink, left, top }) => {
      const y = head + plotHeight + 12 + top;
      return `<rect x="${left}" y="${y}" width="12" height="10" rx="2" fill="${colors.ink(ink)}"/><text x="${left + 18}" y="${y + 9}" fill="${colors.text}">${escape(label)}</text>`;
    }),
    note === '' ? '' : `<text x="16" y="${foot + 4}">${escape(note)}</text>`,
    '</svg>',
  ].join('');
  return { text, width, height };
}

function drawFrame(
  { plot, axes, xTicks, endLabels, shapes, width }: ChartFrame,
  colors: ResolvedColors,
): string {
  const grid = (axes[0]?.ticks ?? [])
    .map(({ at }) => `<path d="M0 ${Math.round(at)}H${plot.width}" stroke="${colors.border}"/>`)
    .join('');
  const bottom = xTicks.map((tick) => tickText(tick, tick.at, plot.height + 18, 'middle')).join('');
  const sides = axes
    .map(({ side, ticks, title }) => {
      const [x, anchor] = side === 'left' ? [-8, 'end'] : [plot.width + 8, 'start'];
      const [titleX, titleAnchor] =
        side === 'left' ? [-plot.left, 'start'] : [width - plot.left, 'end'];
      return `${ticks.map((tick) => tickText(tick, x, tick.at + 4, anchor)).join('')}<text x="${titleX}" y="${12 - plot.top}" text-anchor="${titleAnchor}">${escape(title)}</text>`;
    })
    .join('');
  const ends = endLabels
    .map(
      ({ text, ink, at }) =>
        `<path d="M${plot.width + 4} ${at}h12" stroke="${colors.ink(ink)}" stroke-width="2"/><text x="${plot.width + endSample}" y="${at + 4}" fill="${colors.text}">${escape(text)}</text>`,
    )
    .join('');
  return `<g transform="translate(${plot.left} ${plot.top})">${grid}<svg width="${plot.width}" height="${plot.height}" overflow="hidden">${shapes.map((shape, index) => drawShape(shape, index, plot, colors)).join('')}</svg>${bottom}${sides}${ends}</g>`;
}

function tickText(
  { text, context }: FrameTick,
  x: number,
  y: number,
  anchor: string | number,
): string {
  const second =
    context === null
      ? ''
      : `<tspan x="${x}" dy="1.35em" font-weight="500">${escape(context)}</tspan>`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(text)}${second}</text>`;
}

function drawShape(
  shape: Shape,
  index: number,
  plot: ChartFrame['plot'],
  colors: ResolvedColors,
): string {
  const color = colors.ink(shape.ink);
  const path = shapePath(shape);
  if (shape.kind === 'line') {
    return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${shape.width}" stroke-dasharray="${shape.dash.join(' ')}" stroke-linejoin="round"/>`;
  }
  const fill = `<path d="${path}" fill="${color}" fill-opacity="${shape.alpha}"/>`;
  if (shape.kind === 'dots' || shape.pattern === null) return fill;
  return `${fill}<clipPath id="clip-${index}"><path d="${path}"/></clipPath><path clip-path="url(#clip-${index})" d="${patternLines(shape.pattern, plot.width, plot.height)}" stroke="${color}"/>`;
}

/** The legend in rows that fit, by an estimate of the labels' widths. */
function legendRows(data: ChartData, hidden: ReadonlySet<string>, width: number) {
  const items: { label: string; ink: InkName; left: number; top: number }[] = [];
  let left = 16;
  let top = 0;
  for (const series of data.series) {
    if (hidden.has(series.id)) continue;
    const size = Math.min(width - 32, 34 + series.label.length * 7);
    if (left > 16 && left + size > width - 16) {
      left = 16;
      top += legendLine;
    }
    items.push({ label: series.label, ink: seriesInk(series), left, top });
    left += size;
  }
  return { items, height: items.length === 0 ? 0 : top + legendLine };
}

/** Labels come from anywhere; control characters are no XML. */
function escape(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
