import type { ChartActions } from '../chartProps';
import type { ChartInteraction } from '../interaction/attachInteraction';
import type { PanelRequest } from '../interaction/interactionSettings';
import { saveFile } from '../export/saveFile';
import type { ChartMessages } from '../messages';
import type { ChartMenuMessageKey } from './menuMessages';

/** One line of the menu. */
export interface ChartMenuItem {
  readonly name: ChartMenuMessageKey | 'showAll';
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

/** The lines of a chart's menu, in groups: the part in view, ways to read it, files. */
export function menuGroups(context: MenuContext): readonly (readonly ChartMenuItem[])[] {
  const { title, actions, interaction, onRequest, canZoom } = context;
  const run = (command: Parameters<ChartInteraction['run']>[0]) => () =>
    interaction()?.run(command);
  const save = (make: () => Promise<Blob>, extension: string) => () =>
    void make().then((blob) => saveFile(blob, title, extension));
  const zooming: ChartMenuItem[] = [
    { name: 'zoomIn', keys: '+', act: run({ kind: 'zoom', to: 1 }) },
    { name: 'zoomOut', keys: '−', act: run({ kind: 'zoom', to: -1 }) },
    { name: 'showAll', keys: '0', act: run({ kind: 'zoom', to: 0 }) },
    { name: 'panBack', keys: '[', act: run({ kind: 'pan', to: -1 }) },
    { name: 'panForward', keys: ']', act: run({ kind: 'pan', to: 1 }) },
    { name: 'undo', keys: 'Ctrl Z', act: run({ kind: 'undo' }) },
    { name: 'redo', keys: 'Ctrl Shift Z', act: run({ kind: 'redo' }) },
  ];
  return [
    ...(canZoom ? [zooming] : []),
    [
      { name: 'goTo', keys: 'G', act: () => onRequest('go') },
      { name: 'describe', keys: 'D', act: () => onRequest('describe') },
      { name: 'explore', keys: 'E', act: () => onRequest('explore') },
      { name: 'play', keys: 'P', act: () => void actions.play() },
      { name: 'stop', act: actions.stop },
      { name: 'showKeys', keys: '?', act: () => onRequest('keys') },
    ],
    [
      { name: 'exportPng', act: save(() => actions.exportPNG(), 'png') },
      { name: 'exportSvg', act: save(actions.exportSVG, 'svg') },
      { name: 'exportCsv', act: save(() => actions.exportCSV({ bom: true }), 'csv') },
    ],
  ];
}
