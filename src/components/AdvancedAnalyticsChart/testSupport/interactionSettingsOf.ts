import { createFormat } from '../../../internal';
import type { InteractionSettings } from '../interaction/interactionSettings';
import { chartMessages } from '../messages';
import { chartPartMessages } from '../parts/partMessages';

/** How a chart writes for a reader of English in UTC. */
export const englishFormat = createFormat(
  { locale: 'en', timeZone: 'UTC' },
  { ...chartMessages, ...chartPartMessages },
);

/** Settings of a chart without limits and events, whose handlers do nothing. */
export function interactionSettingsOf(
  parts: Partial<InteractionSettings> = {},
): InteractionSettings {
  const nothing = (): void => undefined;
  return {
    format: englishFormat,
    anomalies: [],
    annotations: [],
    thresholds: [],
    tooltip: undefined,
    zoom: undefined,
    syncId: undefined,
    syncParts: undefined,
    visibility: {},
    onVisibility: nothing,
    describe: () => '',
    onActivePoint: undefined,
    onPointPress: undefined,
    onSelection: nothing,
    onSolo: nothing,
    onRequest: nothing,
    ...parts,
  };
}
