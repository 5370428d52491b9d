import { dataDomain } from '../frame/layoutFrame';
import type { ChartDomain, ChartDomainReason } from '../chartSpec';
import type { ChartEngine } from '../engine/chartEngine';
import type { ActivePoint } from './activePoint';
import type { ChartCommand } from './chartCommand';
import type { InteractionState } from './interactionState';
import { moveActive } from './moveActive';
import { sayPoint } from './sayPoint';
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
  readonly sayRange: (key: 'inView' | 'selected', range: ChartDomain) => void;
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
  const [from, to] = frame.view;
  const here = frame.input.data.x[state.active?.row ?? -1] ?? from / 2 + to / 2;
  const goAndSay = (domain: ChartDomain | null): void => {
    go(domain, 'key');
    target.sayRange('inView', engine.domain() ?? dataDomain(frame.input));
  };
  switch (command.kind) {
    case 'zoom':
      if (settings.zoom === false) return;
      goAndSay(command.to === 0 ? null : zoomView([from, to], here, command.to > 0 ? 0.5 : 2));
      return;
    case 'pan':
      goAndSay(panView([from, to], command.to / 2, dataDomain(frame.input)));
      return;
    case 'undo':
    case 'redo': {
      const domain = history[command.kind](engine.domain());
      if (domain === undefined) say(settings.format.text('nothingMore'));
      else go(domain, 'undo');
      return;
    }
    case 'pin':
      enter(target);
      return;
    case 'escape':
      escape(target);
      return;
    case 'range':
      state.rangeFrom = state.active?.row ?? null;
      return;
    case 'select': {
      const { step } = frame.input.data;
      target.select(state.brushed ?? (state.active ? [here - step / 2, here + step / 2] : null));
      return;
    }
    case 'solo':
      if (state.active?.seriesId) settings.onSolo(state.active.seriesId);
      return;
    case 'level':
      state.level = state.level === 3 ? 1 : state.level === 1 ? 2 : 3;
      say(settings.describe(state.level));
      return;
    case 'table':
    case 'describe':
    case 'keys':
    case 'go':
    case 'play':
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
  }
  say(sayPoint(frame, next, command, state.settings));
}

/** One step out of whatever a person is in. */
function escape(target: CommandTarget): void {
  const { state } = target;
  if (state.isPinned) target.pin(false);
  else if (state.rangeFrom !== null || state.brushed) {
    state.rangeFrom = null;
    state.brushed = null;
    target.refresh();
  } else if (state.selection) target.select(null);
  else if (state.active) target.setActive(null);
  else target.surface.blur();
}

function enter(target: CommandTarget): void {
  const { state } = target;
  const range = state.brushed;
  if (!range) {
    target.pin(!state.isPinned);
    return;
  }
  state.brushed = null;
  state.rangeFrom = null;
  target.go(range, 'key');
}
