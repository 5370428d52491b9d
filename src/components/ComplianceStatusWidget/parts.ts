import { createPart } from '../../internal/index';

/** The controls as a list, and what narrows them. */
export const controlsPart = createPart(() => import('./controls/ControlsView'));

/** The button that shows the keys, fetched right after the first view. */
export const keysPart = createPart(() => import('./ViewKeys'));

/** All that is known of one control, what can be done about it, and what could not be done. */
export const detailPart = createPart(() => import('./detail/lazyDetail'));

/** How a score is made, in its place or beside its button. */
export const explanationPart = createPart(() => import('./summary/lazyExplanation'));

/** The score over time, and the platform's own policies. */
export const sectionsPart = createPart(() => import('./summary/lazySections'));

/** The formats of the export. */
export const exportPart = createPart(() => import('./export/ExportPopover'));
