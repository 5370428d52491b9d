import { useMemo } from 'react';
import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { ChartInteractionSettings } from './interactionSettings';

type Settings = Pick<
  ChartInteractionSettings,
  | 'format'
  | 'thresholds'
  | 'annotations'
  | 'anomalies'
  | 'visibility'
  | 'onVisibility'
  | 'describe'
  | 'onSolo'
  | 'onRequest'
> & { readonly categories: readonly string[] };

/** What pointer and keyboard need to know of the chart. */
export function useInteractionSettings(
  {
    tooltip,
    zoom,
    syncId,
    syncParts,
    onActivePointChange,
    onPointPress,
    onSelectionChange,
  }: AdvancedAnalyticsChartProps,
  {
    format,
    thresholds,
    annotations,
    anomalies,
    visibility,
    onVisibility,
    describe,
    onSolo,
    onRequest,
    categories,
  }: Settings,
): ChartInteractionSettings {
  return useMemo(
    () => ({
      format,
      thresholds,
      annotations,
      anomalies,
      tooltip,
      zoom,
      syncId,
      syncParts,
      visibility,
      onVisibility,
      describe,
      onActivePoint: onActivePointChange,
      onPointPress,
      onSelection: (selection) =>
        onSelectionChange?.(
          selection,
          selection
            ? categories.filter((_, place) => place >= selection[0] && place <= selection[1])
            : [],
        ),
      onSolo,
      onRequest,
    }),
    [
      format,
      thresholds,
      annotations,
      anomalies,
      tooltip,
      zoom,
      syncId,
      syncParts,
      visibility,
      onVisibility,
      describe,
      categories,
      onActivePointChange,
      onPointPress,
      onSelectionChange,
      onSolo,
      onRequest,
    ],
  );
}
