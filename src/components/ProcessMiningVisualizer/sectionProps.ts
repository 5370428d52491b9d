import type { ComponentPropsWithoutRef } from 'react';
import type { ProcessMiningVisualizerProps } from './processVisualizerProps';

type SectionProps = Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'title' | 'onSelect'>;

/** What `ProcessMiningVisualizer` itself reads. */
export type OwnProps = Omit<ProcessMiningVisualizerProps, keyof SectionProps>;

/** By name, so that a prop which is added without being listed here is an error of the type checker. */
const own: Readonly<Record<keyof OwnProps, true>> = {
  log: true,
  graph: true,
  analysis: true,
  onImport: true,
  model: true,
  state: true,
  perspective: true,
  defaultPerspective: true,
  onPerspectiveChange: true,
  metric: true,
  defaultMetric: true,
  onMetricChange: true,
  simplification: true,
  defaultSimplification: true,
  onSimplificationChange: true,
  filters: true,
  defaultFilters: true,
  onFiltersChange: true,
  selection: true,
  defaultSelection: true,
  onSelect: true,
  direction: true,
  layoutEngine: true,
  headingLevel: true,
  introduction: true,
  locale: true,
  timeZone: true,
  messages: true,
  now: true,
};

/** What of the props belongs to the `<section>`. */
export function sectionProps(props: ProcessMiningVisualizerProps): SectionProps {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !Object.hasOwn(own, name)));
}
