import { dataDomain } from '../frame/layoutFrame';
import type { ChartDomain, ChartDomainReason } from '../chartSpec';
import { placeText } from '../data/placeText';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartFrame } from '../frame/chartFrame';
import type { ActivePoint } from './activePoint';
import type { ChartCommand } from './chartCommand';
import type { InteractionState } from './interactionState';
import { moveActive } from './moveActive';
import { pixelRows } from './pixelRows';
import { sayPoint } from './sayPoint';
import { stopPlaying } from '../sound/playing';
import type { ViewHistory } from './viewHistory';
import { panView, zoomView } from './zoomView';

/** What commands act on. */
export interface CommandTarget {
  readonly engine: ChartEngine;
  readonly surface: HTMLElement;
  readonly state: InteractionState;
  readonly history: ViewHistory;
  readonly say: (text: string) => void;
  /** Says a part of the x axis. */
  readonly sayRange: (key: 'inView' | 'selected' | 'rangeGrows', range: ChartDomain) => void;
  readonly refresh: () => void;
  readonly setActive: (point: ActivePoint | null) => void;
  readonly go: (domain: ChartDomain | null, why: ChartDomainReason) => void;
  readonly select: (range: ChartDomain | null) => void;
  readonly pin: (isOn: boolean) => void;
}

/** Does what a key, a button or a line of the menu asks for, and says what has come of it. */
export function runCommand(target: CommandTarget, command: ChartCommand): void {
  const { engine, state, history, say, go } = target;
  const { settings } = state;
  const frame = engine.frame();
  if (!frame) return;
  const { data } = frame.input;
  const [from, to] = frame.view;
  const here = data.x[state.active?.row ?? -1] ?? from / 2 + to / 2;
  const goAndSay = (domain: ChartDomain | null, why: ChartDomainReason = 'key'): void => {
    go(domain, why);
    target.sayRange('inView', engine.domain() ?? dataDomain(frame.input));
  };
  switch (command.kind) {
    case 'zoom':
      if (settings.zoom === false) return;
      goAndSay(
        command.to === 0
          ? null
          : partOf(zoomView([from, to], here, command.to > 0 ? 0.5 : 2), dataDomain(frame.input)),
      );
      return;
    case 'pan':
      goAndSay(panView([from, to], command.to / 2, dataDomain(frame.input)));
      return;
    case 'undo':
    case 'redo': {
      const domain = history[command.kind](engine.domain());
      if (domain === undefined) say(settings.format.text('nothingMore'));
      else goAndSay(domain, 'undo');
      return;
    }
    case 'pin':
      enter(target, frame);
      return;
    case 'escape':
      escape(target);
      return;
    case 'range':
      if (!state.active) return;
      state.rangeFrom = state.active.row;
      say(settings.format.text('rangeBegins', { from: placeText(data, here, settings.format) }));
      return;
    case 'select': {
      const range = state.brushed;
      const half = data.step / 2;
      dropRange(state);
      target.select(range ?? (state.active ? [here - half, here + half] : null));
      return;
    }
    case 'solo':
      solo(target, frame);
      return;
    case 'level':
      state.level = state.level === 3 ? 1 : state.level === 1 ? 2 : 3;
      say(settings.describe(state.level));
      return;
    case 'play':
      if (!stopPlaying(engine)) settings.onRequest('play');
      return;
    case 'table':
      // The plot is about to go, and the focus must not go with it.
      toggleOf(target.surface)?.focus();
      settings.onRequest('table');
      return;
    case 'describe':
    case 'go':
    case 'explore':
      settings.onRequest(command.kind);
      return;
    default:
      walk(target, command);
  }
}

/** Brings a point that a key has led to into view. */
export function revealPoint({ engine, go }: CommandTarget, { row }: ActivePoint): void {
  const frame = engine.frame();
  const x = frame?.input.data.x[row];
  if (!frame || x === undefined) return;
  const [from, to] = frame.view;
  if (x >= from && x <= to) return;
  const half = (to - from) / 2;
  go([x - half, x + half], 'key');
}

function walk(target: CommandTarget, command: ChartCommand): void {
  const { engine, state, say } = target;
  const frame = engine.frame();
  const next = frame && moveActive(frame, state.active, command, state.settings);
  if (!frame || !next) {
    say(state.settings.format.text('nothingMore'));
    return;
  }
  revealPoint(target, next);
  target.setActive(next);
  const { x } = frame.input.data;
  if (state.rangeFrom !== null) {
    state.brushed = [x[state.rangeFrom] ?? 0, x[next.row] ?? 0];
    target.refresh();
    target.sayRange('rangeGrows', ascending(state.brushed));
    return;
  }
  say(sayPoint(frame, next, command, state.settings));
}

/** One step out of whatever a person is in. */
function escape(target: CommandTarget): void {
  const { state, engine } = target;
  if (stopPlaying(engine)) return;
  if (state.isPinned) target.pin(false);
  else if (state.rangeFrom !== null || state.brushed) {
    dropRange(state);
    target.refresh();
  } else if (state.selection) target.select(null);
  else if (state.active) target.setActive(null);
  else target.surface.blur();
}

/** Zooms into a range, or into a column of several rows; pins what is said of a single one. */
function enter(target: CommandTarget, frame: ChartFrame): void {
  const { state, engine } = target;
  const range = state.brushed ?? (state.isPinned ? null : columnOf(frame, state));
  if (!range || state.settings.zoom === false) {
    target.pin(!state.isPinned);
    return;
  }
  dropRange(state);
  target.go(ascending(range), 'key');
  target.sayRange('inView', engine.domain() ?? ascending(range));
}

/** The pixel column that a person is at, when zooming into it shows more. */
function columnOf(frame: ChartFrame, { active }: InteractionState): ChartDomain | null {
  if (!active) return null;
  const { x } = frame.input.data;
  const { from, to } = pixelRows(frame, active.row);
  const [first, last] = [x[from], x[to - 1]];
  if (first === undefined || last === undefined || last <= first) return null;
  const half = (last - first) / 2;
  return [first - half / 8, last + half / 8];
}

function solo({ state, say }: CommandTarget, { input }: ChartFrame): void {
  const { settings, active } = state;
  const series = input.data.series.find(({ id }) => id === active?.seriesId);
  if (!series) return;
  const isAlone = input.hidden.size === input.data.series.length - 1;
  settings.onSolo(series.id);
  say(settings.format.text(isAlone ? 'allShown' : 'onlyShown', { label: series.label }));
}

function dropRange(state: InteractionState): void {
  state.brushed = null;
  state.rangeFrom = null;
}

function ascending([a, b]: ChartDomain): ChartDomain {
  return a <= b ? [a, b] : [b, a];
}

/** The button that shows the figures as a table. */
function toggleOf(surface: HTMLElement): HTMLElement | null {
  return (
    surface.closest('[data-component]')?.querySelector<HTMLElement>('[data-part="toggle"]') ?? null
  );
}

/** A part of the data, or `null` when it is all of it. */
function partOf([from, to]: ChartDomain, [first, last]: ChartDomain): ChartDomain | null {
  return from <= first && to >= last ? null : [from, to];
}
