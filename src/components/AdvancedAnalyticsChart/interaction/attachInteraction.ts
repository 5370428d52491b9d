import { nearestIndex } from '../../../series';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartDomain, ChartDomainReason } from '../chartSpec';
import { placeText } from '../data/placeText';
import { dataDomain } from '../frame/layoutFrame';
import type { ActivePoint } from './activePoint';
import { chartCommand, type ChartCommand } from './chartCommand';
import { createOverlay } from './createOverlay';
import { createSpeech } from './createSpeech';
import type { InteractionSettings } from './interactionSettings';
import { listenToPointer } from './listenToPointer';
import { moveActive } from './moveActive';
import { pointRows } from './pointRows';
import { sayPoint } from './sayPoint';
import { joinSync } from './syncBus';
import { createViewHistory } from './viewHistory';
import { panView, zoomView } from './zoomView';

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
  /** Moves to a place on the x axis. */
  readonly goToPlace: (x: number) => void;
  readonly select: (range: ChartDomain | null) => void;
  readonly selection: () => ChartDomain | null;
  /** Puts the crosshair at a place; `null`: nowhere. */
  readonly point: (x: number | null) => void;
  readonly dispose: () => void;
}

/** Brings a drawn chart to life. Nothing here renders a component: moving costs a transform and a few texts. */
export function attachInteraction(
  engine: ChartEngine,
  { surface, overlay: host, speech }: InteractionParts,
  initial: InteractionSettings,
): ChartInteraction {
  let settings = initial;
  let active: ActivePoint | null = null;
  let isPinned = false;
  let brushed: ChartDomain | null = null;
  let selection: ChartDomain | null = null;
  /** Row at which a range that the keyboard grows began. */
  let rangeFrom: number | null = null;
  let sync = joinGroup();
  const { say, quiet } = createSpeech(speech);
  const overlay = createOverlay(host);
  const history = createViewHistory();

  function joinGroup() {
    const id = settings.syncId;
    return id === undefined
      ? null
      : joinSync(id, (message) => {
          if (message.x !== undefined) showPlace(message.x);
          if (message.domain !== undefined) engine.setDomain(message.domain, 'sync');
        });
  }

  const refresh = (): void => {
    const frame = engine.frame();
    const options = engine.options();
    if (!frame || !options) return;
    overlay.shade(frame, brushed ?? selection, brushed ? 'zoom' : 'select');
    const { tooltip } = settings;
    const x = frame.input.data.x[active?.row ?? -1];
    if (active === null || x === undefined || x < frame.view[0] || x > frame.view[1]) {
      overlay.hide();
      return;
    }
    const rows = pointRows(
      frame.input.data,
      active.row,
      options.hidden,
      options.incompleteFrom,
      settings.format,
    );
    if (tooltip !== false && tooltip?.sort === 'value') rows.sort((a, b) => b.value - a.value);
    overlay.show(frame, {
      active,
      rows,
      isPinned,
      maxRows: (tooltip === false ? undefined : tooltip?.maxRows) ?? 12,
      hasTooltip: tooltip !== false,
      format: settings.format,
    });
  };

  const setActive = (next: ActivePoint | null, tells = true): void => {
    if (next?.row === active?.row && next?.seriesId === active?.seriesId) return;
    active = next;
    refresh();
    const x = engine.data()?.x[next?.row ?? -1];
    const point = next && x !== undefined ? { x, seriesId: next.seriesId } : null;
    if (!tells) return;
    settings.onActivePoint?.(point);
    sync?.tell({ x: point?.x ?? null });
  };

  const showPlace = (x: number | null): void => {
    const data = engine.data();
    const row = data && x !== null ? nearestIndex(data.x, x) : -1;
    setActive(row < 0 ? null : { row, seriesId: null }, false);
  };

  const go: ChartInteraction['go'] = (domain, why) => {
    const before = engine.domain();
    engine.setDomain(domain, why);
    if (engine.domain() === before) return;
    if (why !== 'undo') history.leave(before, why, performance.now());
    sync?.tell({ domain: engine.domain() });
  };

  const sayRange = (key: 'inView' | 'selected', [from, to]: ChartDomain): void => {
    const data = engine.data();
    if (!data) return;
    const { format } = settings;
    say(format.text(key, { from: placeText(data, from, format), to: placeText(data, to, format) }));
  };

  const select = (range: ChartDomain | null): void => {
    selection = range;
    settings.onSelection(range);
    refresh();
    if (range) sayRange('selected', range);
    else say(settings.format.text('selectionCleared'));
  };

  const pin = (isOn: boolean): void => {
    isPinned = isOn && active !== null;
    refresh();
    if (isPinned) say(settings.format.text('pinned'));
  };

  /** Brings a point that a key has led to into view. */
  const reveal = ({ row }: ActivePoint): void => {
    const frame = engine.frame();
    const x = frame?.input.data.x[row];
    if (!frame || x === undefined) return;
    const [from, to] = frame.view;
    if (x >= from && x <= to) return;
    const half = (to - from) / 2;
    go([x - half, x + half], 'key');
  };

  const escape = (): void => {
    if (isPinned) pin(false);
    else if (rangeFrom !== null || brushed) {
      rangeFrom = null;
      brushed = null;
      refresh();
    } else if (selection) select(null);
    else if (active) setActive(null);
    else surface.blur();
  };

  const enter = (): void => {
    if (!brushed) {
      pin(!isPinned);
      return;
    }
    const range = brushed;
    brushed = null;
    rangeFrom = null;
    go(range, 'key');
  };

  const run = (command: ChartCommand): void => {
    const frame = engine.frame();
    if (!frame) return;
    const [from, to] = frame.view;
    const here = frame.input.data.x[active?.row ?? -1] ?? from / 2 + to / 2;
    switch (command.kind) {
      case 'zoom':
        if (settings.zoom === false) return;
        go(command.to === 0 ? null : zoomView([from, to], here, command.to > 0 ? 0.5 : 2), 'key');
        sayRange('inView', engine.domain() ?? dataDomain(frame.input));
        return;
      case 'pan':
        go(panView([from, to], command.to / 2, dataDomain(frame.input)), 'key');
        sayRange('inView', engine.domain() ?? dataDomain(frame.input));
        return;
      case 'undo':
      case 'redo': {
        const domain = history[command.kind](engine.domain());
        if (domain === undefined) say(settings.format.text('nothingMore'));
        else go(domain, 'undo');
        return;
      }
      case 'pin':
        enter();
        return;
      case 'escape':
        escape();
        return;
      case 'range':
        rangeFrom = active?.row ?? null;
        return;
      case 'select': {
        const { step } = frame.input.data;
        select(brushed ?? (active ? [here - step / 2, here + step / 2] : null));
        return;
      }
      case 'solo':
        if (active?.seriesId) settings.onSolo(active.seriesId);
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
        walk(command);
    }
  };

  const walk = (command: ChartCommand): void => {
    const frame = engine.frame();
    const next = frame && moveActive(frame, active, command, settings);
    if (!frame || !next) {
      say(settings.format.text('nothingMore'));
      return;
    }
    reveal(next);
    setActive(next);
    const { x } = frame.input.data;
    if (rangeFrom !== null) {
      brushed = [x[rangeFrom] ?? 0, x[next.row] ?? 0];
      refresh();
    }
    say(sayPoint(frame, next, command, settings));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = chartCommand(event);
    if (!command) return;
    event.preventDefault();
    surface.dataset.keys = '';
    run(command);
  };
  const onBlur = (): void => {
    delete surface.dataset.keys;
    if (!isPinned) setActive(null);
  };

  const rowAt = (x: number): ActivePoint | null => {
    const data = engine.data();
    if (!data) return null;
    const row = nearestIndex(data.x, x);
    return row < 0 ? null : { row, seriesId: null };
  };

  const stopPointer = listenToPointer(surface, engine, {
    settings: () => settings,
    hover: (x) => {
      if (!isPinned) setActive(x === null ? null : rowAt(x));
    },
    brush: (range) => {
      brushed = range;
      refresh();
    },
    zoom: go,
    select,
    press: (x) => {
      if (isPinned) pin(false);
      else {
        setActive(rowAt(x));
        pin(true);
      }
    },
  });
  surface.addEventListener('keydown', onKeyDown);
  surface.addEventListener('blur', onBlur);
  const stopFrames = engine.subscribe(refresh);

  return {
    configure(next) {
      const regroups = next.syncId !== settings.syncId;
      settings = next;
      if (regroups) {
        sync?.leave();
        sync = joinGroup();
      }
      refresh();
    },
    run,
    go,
    goToPlace(x) {
      const point = rowAt(x);
      if (!point) return;
      const frame = engine.frame();
      const visible = frame?.input.data.series.find(({ id }) => !frame.input.hidden.has(id));
      const next = { row: point.row, seriesId: visible?.id ?? null };
      reveal(next);
      setActive(next);
      surface.focus();
      if (frame) say(sayPoint(frame, next, { kind: 'go' }, settings));
    },
    select,
    selection: () => selection,
    point: showPlace,
    dispose() {
      quiet();
      stopPointer();
      stopFrames();
      sync?.leave();
      surface.removeEventListener('keydown', onKeyDown);
      surface.removeEventListener('blur', onBlur);
      overlay.dispose();
    },
  };
}
