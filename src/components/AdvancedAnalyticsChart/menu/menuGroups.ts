import type { ChartActions } from '../chartProps';
import type { ChartInteraction } from '../interaction/attachInteraction';
import type { ChartCommand } from '../interaction/chartCommand';
import type { PanelRequest } from '../interaction/interactionSettings';
import { saveFile } from '../export/saveFile';
import type { ChartMessages } from '../messages';
import type { ChartMenuMessageKey } from './menuMessages';

/** One line of the menu. */
export interface ChartMenuItem {
  readonly name: ChartMenuMessageKey | 'showAll';
  /** It leads to a point of the plot, and the keyboard goes there too. */
  readonly isWalk?: boolean | undefined;
  /** The key that does the same in the plot. */
  readonly keys?: string | undefined;
  readonly act: () => void;
}

/** What the menu acts on. */
export interface MenuContext {
  readonly title: string;
  readonly actions: ChartActions;
  readonly interaction: () => ChartInteraction | null;
  readonly onRequest: (request: PanelRequest) => void;
  readonly canZoom: boolean;
  readonly messages: ChartMessages | undefined;
}

/** The lines of a chart's menu, in groups: the part in view, places to go to, ways to read it, files. */
export function menuGroups(context: MenuContext): readonly (readonly ChartMenuItem[])[] {
  const { title, actions, interaction, onRequest, canZoom } = context;
  const plot = interaction();
  const save = (make: () => Promise<Blob>, extension: string) => () =>
    void make().then((blob) => saveFile(blob, title, extension));
  const files: ChartMenuItem[] = [
    { name: 'exportPng', act: save(() => actions.exportPNG(), 'png') },
    { name: 'exportSvg', act: save(actions.exportSVG, 'svg') },
    { name: 'exportCsv', act: save(() => actions.exportCSV({ bom: true }), 'csv') },
  ];
  const reading: ChartMenuItem[] = [
    { name: 'describe', keys: 'D', act: () => onRequest('describe') },
    { name: 'explore', keys: 'E', act: () => onRequest('explore') },
  ];
  if (!plot) return [reading, files];
  reading.push(
    { name: 'play', keys: 'P', act: () => void actions.play() },
    { name: 'stop', keys: 'Escape', act: actions.stop },
    { name: 'showKeys', keys: '?', act: () => onRequest('keys') },
  );
  return [...(canZoom ? [zooming(plot)] : []), walking(plot, onRequest), reading, files];
}

function zooming(plot: ChartInteraction): ChartMenuItem[] {
  const run = (command: ChartCommand) => () => plot.run(command);
  return [
    { name: 'zoomIn', keys: '+', act: run({ kind: 'zoom', to: 1 }) },
    { name: 'zoomOut', keys: '−', act: run({ kind: 'zoom', to: -1 }) },
    { name: 'showAll', keys: '0', act: run({ kind: 'zoom', to: 0 }) },
    { name: 'panBack', keys: '[', act: run({ kind: 'pan', to: -1 }) },
    { name: 'panForward', keys: ']', act: run({ kind: 'pan', to: 1 }) },
    { name: 'undo', keys: 'Ctrl Z', act: run({ kind: 'undo' }) },
    { name: 'redo', keys: 'Ctrl Shift Z', act: run({ kind: 'redo' }) },
  ];
}

/** Places that there are: a chart without limits leads to none that was passed. */
function walking(plot: ChartInteraction, onRequest: MenuContext['onRequest']): ChartMenuItem[] {
  const { anomalies, thresholds, annotations } = plot.landmarks();
  const to = (command: ChartCommand) => ({ isWalk: true, act: () => plot.run(command) });
  return [
    { name: 'goTo', keys: 'G', act: () => onRequest('go') },
    { name: 'highest', keys: 'M', ...to({ kind: 'extreme', which: 'max' }) },
    { name: 'lowest', keys: 'N', ...to({ kind: 'extreme', which: 'min' }) },
    ...(anomalies.length > 0
      ? [{ name: 'nextAnomaly', keys: 'A', ...to({ kind: 'anomaly', to: 1 }) } as const]
      : []),
    ...(thresholds.length > 0
      ? [{ name: 'nextBreach', keys: 'B', ...to({ kind: 'breach' }) } as const]
      : []),
    ...(annotations.length > 0
      ? [{ name: 'nextEvent', keys: '.', ...to({ kind: 'annotation', to: 1 }) } as const]
      : []),
  ];
}
