import type { ChartDomain } from '../chartSpec';
import { placeText } from '../data/placeText';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';
import type { ActivePoint } from './activePoint';
import type { PointRow } from './pointRows';

/** What is shown at a point. */
export interface OverlayContent {
  readonly active: ActivePoint;
  /** All figures there, in the order in which they are listed. */
  readonly rows: readonly PointRow[];
  readonly maxRows: number;
  readonly hasTooltip: boolean;
  readonly isPinned: boolean;
  readonly format: ChartFormat;
}

/**
 * Crosshair, dots, tooltip and brush, moved by hand. They follow the pointer, so that nothing but a transform and a
 * few texts may change: elements are made once and kept.
 */
export interface ChartOverlay {
  readonly show: (frame: ChartFrame, content: OverlayContent) => void;
  readonly hide: () => void;
  /** Shades a part of the x axis, in units of x; `null`: none. */
  readonly shade: (frame: ChartFrame, range: ChartDomain | null, kind: 'zoom' | 'select') => void;
  readonly dispose: () => void;
}

export function createOverlay(host: HTMLElement): ChartOverlay {
  const add = (parent: HTMLElement, name: string, tag = 'div'): HTMLElement => {
    const element = document.createElement(tag);
    element.dataset.part = name;
    parent.append(element);
    return element;
  };
  const shadeBox = add(host, 'shade');
  const line = add(host, 'crosshair');
  const dots = add(host, 'dots');
  const tip = add(host, 'tooltip');
  const head = add(tip, 'place');
  const list = add(tip, 'rows');
  const more = add(tip, 'more');
  const lines: TooltipLine[] = [];
  const marks: HTMLElement[] = [];
  host.dataset.shown = 'none';
  shadeBox.hidden = true;

  const lineAt = (index: number): TooltipLine => {
    const known = lines[index];
    if (known) return known;
    const root = add(list, 'row');
    const made: TooltipLine = {
      root,
      swatch: add(root, 'swatch', 'i'),
      label: add(root, 'label', 'bdi'),
      value: add(root, 'value', 'b'),
      note: add(root, 'note', 'small'),
    };
    lines[index] = made;
    return made;
  };

  const place = (frame: ChartFrame, content: OverlayContent): void => {
    const { plot, input, x } = frame;
    const at = plot.left + x.toPixel(input.data.x[content.active.row] ?? Number.NaN);
    line.style.transform = `translate(${at}px, ${plot.top}px)`;
    line.style.blockSize = `${plot.height}px`;
    // On the half with more room, and so never under the pointer, without asking how wide it is.
    const isRight = at - plot.left > plot.width / 2;
    const shift = isRight ? 'translateX(-100%)' : '';
    tip.style.transform = `translate(${isRight ? at - 12 : at + 12}px, ${plot.top}px) ${shift}`;
    tip.style.maxInlineSize = `${Math.max(120, plot.width - 24)}px`;
    content.rows.forEach((row, index) => {
      const mark = (marks[index] ??= add(dots, 'dot'));
      const axis = frame.axes.find(({ id }) => id === row.series.axisId);
      const top = frame.tops.get(row.series.id)?.[content.active.row] ?? row.value;
      const down = axis ? axis.map(top) : Number.NaN;
      const isOutside = !(down >= -1 && down <= plot.height + 1);
      mark.hidden = isOutside;
      if (isOutside) return;
      mark.style.transform = `translate(${at}px, ${plot.top + down}px)`;
      setStyle(
        mark,
        'color',
        cssInk(seriesInk(row.series), { [row.series.index]: row.series.spec.color }),
      );
      mark.toggleAttribute('data-active', row.series.id === content.active.seriesId);
    });
    for (let index = content.rows.length; index < marks.length; index += 1) {
      const mark = marks[index];
      if (mark) mark.hidden = true;
    }
  };

  const write = (frame: ChartFrame, { active, rows, maxRows, format }: OverlayContent): void => {
    const { data } = frame.input;
    const listed = rows.slice(0, maxRows);
    writeText(head, placeText(data, data.x[active.row] ?? Number.NaN, format));
    listed.forEach(({ series, text, note }, index) => {
      const { root, swatch, label, value, note: small } = lineAt(index);
      root.hidden = false;
      root.toggleAttribute('data-active', series.id === active.seriesId);
      setStyle(swatch, 'color', cssInk(seriesInk(series), { [series.index]: series.spec.color }));
      writeText(label, series.label);
      writeText(value, text === '' ? format.text('noValue') : text);
      writeText(small, note);
    });
    for (let index = listed.length; index < lines.length; index += 1) {
      const spare = lines[index];
      if (spare) spare.root.hidden = true;
    }
    const rest = rows.length - listed.length;
    writeText(more, rest > 0 ? format.text('moreRows', { count: rest }) : '');
  };

  return {
    show(frame, content) {
      place(frame, content);
      if (content.hasTooltip) write(frame, content);
      const shown = content.isPinned ? 'pinned' : content.hasTooltip ? 'hover' : 'crosshair';
      if (host.dataset.shown !== shown) host.dataset.shown = shown;
    },
    hide() {
      host.dataset.shown = 'none';
    },
    shade(frame, range, kind) {
      shadeBox.hidden = range === null;
      if (range === null) return;
      const { plot, x } = frame;
      const [left, right] = range
        .map((value) => Math.min(plot.width, Math.max(0, x.toPixel(value))))
        .sort((a, b) => a - b);
      shadeBox.dataset.kind = kind;
      shadeBox.style.transform = `translate(${plot.left + (left ?? 0)}px, ${plot.top}px)`;
      shadeBox.style.inlineSize = `${(right ?? 0) - (left ?? 0)}px`;
      shadeBox.style.blockSize = `${plot.height}px`;
    },
    dispose: () => host.replaceChildren(),
  };
}

interface TooltipLine {
  readonly root: HTMLElement;
  readonly swatch: HTMLElement;
  readonly label: HTMLElement;
  readonly value: HTMLElement;
  readonly note: HTMLElement;
}

/** Text that stands already costs nothing. */
function writeText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setStyle(element: HTMLElement, property: string, value: string): void {
  if (element.dataset[property] === value) return;
  element.dataset[property] = value;
  element.style.setProperty(property, value);
}
