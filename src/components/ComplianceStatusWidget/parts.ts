import { lazyPart } from './lazyPart';

/** The controls as a list, and what narrows them. */
export const ControlsPart = lazyPart(
  async () => (await import('./controls/ControlsView')).ControlsView,
);

/** All that is known of one control. */
export const DetailPart = lazyPart(async () => (await import('./detail/lazyDetail')).ControlDetail);

/** What could not be done. */
export const FailuresPart = lazyPart(
  async () => (await import('./detail/lazyDetail')).ActionFailures,
);

/** How a score is made, in its place. */
export const ExplanationPart = lazyPart(
  async () => (await import('./summary/lazyExplanation')).Explanation,
);

/** How a score is made, beside its button. */
export const ExplanationPopoverPart = lazyPart(
  async () => (await import('./summary/lazyExplanation')).ExplanationPopover,
);

/** The score over time. */
export const TrendPart = lazyPart(
  async () => (await import('./summary/lazySections')).TrendSection,
);

/** The platform's own policies. */
export const GovernancePart = lazyPart(
  async () => (await import('./summary/lazySections')).GovernanceSection,
);

/** The formats of the export. */
export const ExportPart = lazyPart(
  async () => (await import('./export/ExportPopover')).ExportPopover,
);
