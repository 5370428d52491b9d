import { nearestIndex } from '../../../series';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartDomain, ChartDomainReason, ChartPoint } from '../chartSpec';
import { placeText } from '../data/placeText';
import type { ActivePoint } from './activePoint';
import { chartCommand, type ChartCommand } from './chartCommand';
import { createOverlay } from './createOverlay';
import { createSpeech } from './createSpeech';
import type { InteractionSettings } from './interactionSettings';
import { createInteractionState } from './interactionState';
import { joinChartSync } from './joinChartSync';
import { listenToPointer } from './listenToPointer';
import type { Landmarks } from './moveActive';
import { stopPlaying } from '../sound/playing';
import { isLetterKey, lettersAct } from './letterKeys';
import { pointFigures } from './pointRows';
import { revealPoint, runCommand, type CommandTarget } from './runCommand';
import { sayPoint } from './sayPoint';
import { createViewHistory } from './viewHistory';

/** The elements that a person meets. */
export interface InteractionParts {
  readonly surface: HTMLElement;
  readonly overlay: HTMLElement;
  /** A live region that stands already. */
  readonly speech: HTMLElement;
}

/** A chart's life under pointer and keyboard. */
export interface ChartInteraction {
  readonly configure: (settings: InteractionSettings) => void;
  readonly run: (command: ChartCommand) => void;
  /** Shows a part of the x axis, and notes the one before for undo. */
  readonly go: (domain: ChartDomain | null, why: ChartDomainReason) => void;
  /** Moves to a place on the x axis, at the first visible series or at one that is named. */
  readonly goToPlace: (x: number, seriesId?: string) => void;
  readonly select: (range: ChartDomain | null) => void;
  readonly selection: () => ChartDomain | null;
  /** Puts the crosshair at a place; `null`: nowhere. */
  readonly point: (x: number | null) => void;
  /** Brings the keyboard to the plot. */
  readonly focus: () => void;
  /** What keys and menu can lead to. */
  readonly landmarks: () => Landmarks;
  readonly dispose: () => void;
}

/** Brings a drawn chart to life. Nothing here renders a component: moving costs a transform and a few texts. */
export function attachInteraction(
  engine: ChartEngine,
  { surface, overlay: host, speech }: InteractionParts,
  initial: InteractionSettings,
): ChartInteraction {
  const state = createInteractionState(initial);
  const { say, quiet } = createSpeech(speech);
  const overlay = createOverlay(host);
  const history = createViewHistory();

  const refresh = (): void => {
    const frame = engine.frame();
    const options = engine.options();
    if (!frame || !options) return;
    const { active, brushed, selection, isPinned, settings } = state;
    overlay.shade(frame, brushed ?? selection, brushed ? 'zoom' : 'select');
    const { tooltip, format } = settings;
    const { data } = frame.input;
    const x = data.x[active?.row ?? -1];
    if (active === null || x === undefined || x < frame.view[0] || x > frame.view[1]) {
      overlay.hide();
      return;
    }
    const choice = tooltip === false ? undefined : tooltip;
    overlay.show(frame, {
      active,
      figures: pointFigures(data, active.row, options.hidden),
      isPinned,
      maxRows: choice?.maxRows ?? 12,
      sort: choice?.sort ?? 'series',
      hasTooltip: tooltip !== false,
      format,
    });
  };

  const pointOf = (active: ActivePoint | null): ChartPoint | null => {
    const x = engine.data()?.x[active?.row ?? -1];
    return active && x !== undefined ? { x, seriesId: active.seriesId } : null;
  };

  const press = (active: ActivePoint | null): void => {
    const point = pointOf(active);
    if (point) state.settings.onPointPress?.(point);
  };

  const setActive = (next: ActivePoint | null, tells = true): void => {
    if (next?.row === state.active?.row && next?.seriesId === state.active?.seriesId) return;
    state.active = next;
    refresh();
    if (!tells) return;
    const point = pointOf(next);
    state.settings.onActivePoint?.(point);
    sync.tell({ cursor: point?.x ?? null });
  };

  const rowAt = (x: number): ActivePoint | null => {
    const data = engine.data();
    const row = data ? nearestIndex(data.x, x) : -1;
    return row < 0 ? null : { row, seriesId: null };
  };

  const showPlace = (x: number | null): void => setActive(x === null ? null : rowAt(x), false);

  const shadeSelection = (range: ChartDomain | null): void => {
    state.selection = range;
    refresh();
  };

  const sync = joinChartSync({
    settings: () => state.settings,
    point: showPlace,
    show: (domain) => engine.setDomain(domain, 'sync'),
    select: shadeSelection,
  });

  const go: ChartInteraction['go'] = (domain, why) => {
    const before = engine.domain();
    engine.setDomain(domain, why);
    if (engine.domain() === before) return;
    if (why !== 'undo') history.leave(before, why, performance.now());
    sync.tell({ domain: engine.domain() });
  };

  const sayRange: CommandTarget['sayRange'] = (key, [from, to]) => {
    const data = engine.data();
    if (!data) return;
    const { format } = state.settings;
    say(format.text(key, { from: placeText(data, from, format), to: placeText(data, to, format) }));
  };

  const select = (range: ChartDomain | null): void => {
    shadeSelection(range);
    state.settings.onSelection(range);
    sync.tell({ selection: range });
    if (range) sayRange('selected', range);
    else say(state.settings.format.text('selectionCleared'));
  };

  const pin = (isOn: boolean): void => {
    state.isPinned = isOn && state.active !== null;
    refresh();
    if (!state.isPinned) return;
    say(state.settings.format.text('pinned'));
    press(state.active);
  };

  const target: CommandTarget = {
    engine,
    surface,
    state,
    history,
    say,
    sayRange,
    refresh,
    setActive,
    go,
    select,
    pin,
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = chartCommand(event, engine.frame()?.input.isRightToLeft === true);
    if (!command || (isLetterKey(event) && !lettersAct())) return;
    event.preventDefault();
    surface.dataset.keys = '';
    runCommand(target, command);
  };
  const onBlur = (): void => {
    delete surface.dataset.keys;
    if (!state.isPinned) setActive(null);
  };

  const stopPointer = listenToPointer(surface, engine, {
    settings: () => state.settings,
    hover: (x) => {
      if (!state.isPinned) setActive(x === null ? null : rowAt(x));
    },
    brush: (range) => {
      state.brushed = range;
      refresh();
    },
    zoom: go,
    select,
    press: (x) => {
      if (state.isPinned) pin(false);
      else {
        setActive(rowAt(x));
        pin(true);
      }
    },
    tap: (x) => press(rowAt(x)),
  });
  surface.addEventListener('keydown', onKeyDown);
  surface.addEventListener('blur', onBlur);
  const stopFrames = engine.subscribe(refresh);

  return {
    configure(next) {
      state.settings = next;
      sync.update();
      refresh();
    },
    run: (command) => runCommand(target, command),
    go,
    goToPlace(x, seriesId) {
      const point = rowAt(x);
      if (!point) return;
      const frame = engine.frame();
      const visible = frame?.input.data.series.find(({ id }) => !frame.input.hidden.has(id));
      const next = { row: point.row, seriesId: seriesId ?? visible?.id ?? null };
      revealPoint(target, next);
      setActive(next);
      surface.focus();
      if (frame) say(sayPoint(frame, next, { kind: 'go' }, state.settings));
    },
    select,
    selection: () => state.selection,
    point: showPlace,
    focus: () => surface.focus(),
    landmarks: () => state.settings,
    dispose() {
      stopPlaying(engine);
      quiet();
      stopPointer();
      stopFrames();
      sync.leave();
      surface.removeEventListener('keydown', onKeyDown);
      surface.removeEventListener('blur', onBlur);
      overlay.dispose();
    },
  };
}
