import type { ChartPartFormat } from '../messages';
import type { ChartDomain } from '../chartSpec';
import { placeText } from '../data/placeText';
import type { ChartFrame } from '../frame/chartFrame';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';
import type { ActivePoint } from './activePoint';
import type { PointFigure } from './pointRows';
import { listedFigures, tooltipLines, type TooltipLine } from './tooltipLines';

/** What is shown at a point. */
export interface OverlayContent {
  readonly active: ActivePoint;
  /** All figures there. */
  readonly figures: readonly PointFigure[];
  readonly maxRows: number;
  readonly sort: 'series' | 'value';
  readonly hasTooltip: boolean;
  readonly isPinned: boolean;
  readonly format: ChartPartFormat;
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
  const lines: LineElements[] = [];
  const marks: HTMLElement[] = [];
  host.dataset.shown = 'none';
  shadeBox.hidden = true;

  const lineAt = (index: number): LineElements => {
    const known = lines[index];
    if (known) return known;
    const root = add(list, 'row');
    const made: LineElements = {
      root,
      swatch: add(root, 'swatch', 'i'),
      label: add(root, 'label', 'bdi'),
      value: add(root, 'value', 'b'),
      note: add(root, 'note', 'small'),
    };
    lines[index] = made;
    return made;
  };

  const place = (frame: ChartFrame, active: ActivePoint, listed: readonly PointFigure[]): void => {
    const { plot, input, x } = frame;
    const at = plot.left + x.toPixel(input.data.x[active.row] ?? Number.NaN);
    line.style.transform = `translate(${at}px, ${plot.top}px)`;
    line.style.blockSize = `${plot.height}px`;
    // On the half with more room, and so never under the pointer, without asking how wide it is.
    const isRight = at - plot.left > plot.width / 2;
    const shift = isRight ? 'translateX(-100%)' : '';
    tip.style.transform = `translate(${isRight ? at - 12 : at + 12}px, ${plot.top}px) ${shift}`;
    tip.style.maxInlineSize = `${Math.max(120, plot.width - 24)}px`;
    listed.forEach(({ series, value }, index) => {
      const mark = (marks[index] ??= add(dots, 'dot'));
      const axis = frame.axes.find(({ id }) => id === series.axisId);
      const top = frame.tops.get(series.id)?.[active.row] ?? value;
      const down = axis ? axis.map(top) : Number.NaN;
      const isOutside = !(down >= -1 && down <= plot.height + 1);
      mark.hidden = isOutside;
      if (isOutside) return;
      mark.style.transform = `translate(${at}px, ${plot.top + down}px)`;
      setStyle(mark, 'color', cssInk(seriesInk(series), { [series.index]: series.spec.color }));
      mark.toggleAttribute('data-active', series.id === active.seriesId);
    });
    hideFrom(listed.length, marks);
  };

  const write = (place: string, written: readonly TooltipLine[], rest: string): void => {
    writeText(head, place);
    written.forEach(({ color, label, text, note, isActive }, index) => {
      const parts = lineAt(index);
      parts.root.hidden = false;
      parts.root.toggleAttribute('data-active', isActive);
      parts.root.toggleAttribute('data-total', color === null);
      setStyle(parts.swatch, 'color', color ?? 'transparent');
      writeText(parts.label, label);
      writeText(parts.value, text);
      writeText(parts.note, note);
    });
    hideFrom(
      written.length,
      lines.map(({ root }) => root),
    );
    writeText(more, rest);
  };

  return {
    show(frame, { active, figures, format, isPinned, hasTooltip, ...choice }) {
      const { data, incompleteFrom } = frame.input;
      const listed = listedFigures(figures, { active, ...choice });
      place(frame, active, listed);
      if (hasTooltip) {
        const rest = figures.length - listed.length;
        write(
          placeText(data, data.x[active.row] ?? Number.NaN, format),
          tooltipLines(figures, listed, active, incompleteFrom, format),
          rest > 0 ? format.text('moreRows', { count: rest }) : '',
        );
      }
      const shown = isPinned ? 'pinned' : hasTooltip ? 'hover' : 'crosshair';
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

/** The elements of one line. */
interface LineElements {
  readonly root: HTMLElement;
  readonly swatch: HTMLElement;
  readonly label: HTMLElement;
  readonly value: HTMLElement;
  readonly note: HTMLElement;
}

function hideFrom(index: number, elements: readonly HTMLElement[]): void {
  for (const element of elements.slice(index)) element.hidden = true;
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
