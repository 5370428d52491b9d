import { useMemo } from 'react';
import type { AdvancedAnalyticsChartProps } from '../chartProps';
import type { InteractionSettings } from './interactionSettings';

type Settings = Pick<
  InteractionSettings,
  'format' | 'thresholds' | 'annotations' | 'anomalies' | 'onSolo' | 'onRequest'
>;

/** What pointer and keyboard need to know of the chart. */
export function useInteractionSettings(
  { tooltip, zoom, syncId, onActivePointChange, onSelectionChange }: AdvancedAnalyticsChartProps,
  { format, thresholds, annotations, anomalies, onSolo, onRequest }: Settings,
): InteractionSettings {
  return useMemo(
    () => ({
      format,
      thresholds,
      annotations,
      anomalies,
      tooltip,
      zoom,
      syncId,
      onActivePoint: onActivePointChange,
      onSelection: (selection) => onSelectionChange?.(selection),
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
      onActivePointChange,
      onSelectionChange,
      onSolo,
      onRequest,
    ],
  );
}
