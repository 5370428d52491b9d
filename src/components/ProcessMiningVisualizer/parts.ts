import { createPart } from '../../internal';

/** Zoom, search and the small map in the corners. */
export const cornersPart = createPart(() => import('./map/MapCorners'));

export const keyHelpPart = createPart(() => import('./map/MapKeyHelp'));

export const searchPart = createPart(() => import('./map/MapSearch'));

export const legendPart = createPart(() => import('./map/MapLegend'));

export const replayPart = createPart(() => import('./tools/ReplayTool'));

/** Comparison and conformance. */
export const toolPart = createPart(() => import('./tools/MapTool'));

/** What stands beside the map. */
export const railPart = createPart(() => import('./rail/ProcessRail'));

export const filterBarPart = createPart(() => import('./filters/FilterBar'));

export const nothingPassesPart = createPart(() => import('./filters/NothingPasses'));

export const tablesPart = createPart(() => import('./tables/ProcessTables'));

export const dottedPart = createPart(() => import('./views/DottedChart'));

export const exportPart = createPart(() => import('./exporting/ExportMenu'));
