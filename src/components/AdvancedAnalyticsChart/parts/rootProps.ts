import type { ComponentPropsWithoutRef } from 'react';
import type { AdvancedAnalyticsChartProps } from '../chartProps';

type OwnProp = Exclude<
  keyof AdvancedAnalyticsChartProps,
  Exclude<keyof ComponentPropsWithoutRef<'section'>, 'title' | 'children'>
>;

/** Every prop of the chart's own; a record, so that a new prop cannot be forgotten here. */
const own: Readonly<Record<OwnProp, true>> = {
  title: true,
  series: true,
  data: true,
  columns: true,
  x: true,
  xType: true,
  onDuplicateX: true,
  yAxes: true,
  thresholds: true,
  annotations: true,
  anomalies: true,
  compare: true,
  incompleteFrom: true,
  domain: true,
  defaultDomain: true,
  onDomainChange: true,
  visibility: true,
  onVisibilityChange: true,
  onActivePointChange: true,
  onPointPress: true,
  onSelectionChange: true,
  view: true,
  defaultView: true,
  onViewChange: true,
  zoom: true,
  presets: true,
  legend: true,
  tooltip: true,
  syncId: true,
  syncParts: true,
  follow: true,
  streamWindow: true,
  patterns: true,
  endLabels: true,
  height: true,
  description: true,
  onQuality: true,
  state: true,
  headingLevel: true,
  introduction: true,
  locale: true,
  timeZone: true,
  weekStart: true,
  messages: true,
  now: true,
};

/** What is left for the chart's `<section>`. */
export function rootProps(props: AdvancedAnalyticsChartProps): ComponentPropsWithoutRef<'section'> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !Object.hasOwn(own, name)));
}
