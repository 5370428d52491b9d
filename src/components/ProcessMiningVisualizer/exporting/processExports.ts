import type { ProcessGraph } from '../../../model';
import {
  type ProcessLayout,
  toActivitiesCsv,
  toBpmnXml,
  toDfgJson,
  toTransitionsCsv,
} from '../../../process';
import type { ExportMessageKey } from '../messages/exportMessages';
import { drawPng } from './drawPng';
import { drawSvg } from './drawSvg';

/** What is exported: the map as it is shown, with its sliders. */
export interface ExportSource {
  readonly graph: ProcessGraph;
  readonly layout: ProcessLayout;
  /** The map's picture; `null` while another view is open. */
  readonly picture: SVGSVGElement | null;
  readonly title: string;
}

/** A kind of file. */
export interface ProcessExport {
  readonly name: ExportMessageKey;
  readonly extension: string;
  readonly make: () => Promise<Blob>;
}

/** The files that can be made; pictures only while the map is open. */
export function processExports(source: ExportSource): readonly ProcessExport[] {
  const { graph, layout, picture, title } = source;
  const text = (type: string, write: () => string) => () =>
    Promise.resolve(new Blob([write()], { type: `${type};charset=utf-8` }));
  const draw = picture && (() => drawSvg(picture, layout, title));
  return [
    ...(draw === null
      ? []
      : [
          {
            name: 'exportSvg',
            extension: 'svg',
            make: text('image/svg+xml', () => draw().text),
          } as const,
          { name: 'exportPng', extension: 'png', make: () => drawPng(draw()) } as const,
        ]),
    {
      name: 'exportActivitiesCsv',
      extension: 'activities.csv',
      make: text('text/csv', () => toActivitiesCsv(graph)),
    },
    {
      name: 'exportPathsCsv',
      extension: 'paths.csv',
      make: text('text/csv', () => toTransitionsCsv(graph)),
    },
    {
      name: 'exportBpmn',
      extension: 'bpmn',
      make: text('application/xml', () => toBpmnXml(graph, layout)),
    },
    {
      name: 'exportJson',
      extension: 'json',
      make: text('application/json', () => toDfgJson(graph)),
    },
  ];
}
