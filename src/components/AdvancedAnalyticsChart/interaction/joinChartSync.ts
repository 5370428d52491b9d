import type { ChartDomain, ChartSyncPart } from '../chartSpec';
import type { InteractionSettings } from './interactionSettings';
import { joinSync, type SyncMessage } from './syncBus';

const usual: readonly ChartSyncPart[] = ['cursor', 'domain'];

/** What a chart does when another of its group was moved. */
export interface SyncActions {
  readonly settings: () => InteractionSettings;
  readonly point: (x: number | null) => void;
  readonly show: (domain: ChartDomain | null) => void;
  readonly select: (range: ChartDomain | null) => void;
}

/** A chart's tie to its group, which may change. */
export interface ChartSync {
  readonly tell: (message: SyncMessage) => void;
  /** Tells of settings that have changed, and joins another group when they name one. */
  readonly update: () => void;
  readonly leave: () => void;
}

/** Ties a chart to the others of its group, if it has one. */
export function joinChartSync(actions: SyncActions): ChartSync {
  let id: string | undefined;
  let group: ReturnType<typeof joinSync> | null = null;
  // What the group agrees on: a chart that hears of it does not tell it again.
  let agreed = JSON.stringify(actions.settings().visibility);

  const hear = ({ cursor, domain, visibility, selection }: SyncMessage): void => {
    if (cursor !== undefined) actions.point(cursor);
    if (domain !== undefined) actions.show(domain);
    if (selection !== undefined) actions.select(selection);
    if (visibility !== undefined) {
      const { settings } = actions;
      const merged = { ...settings().visibility, ...visibility };
      agreed = JSON.stringify(merged);
      settings().onVisibility(merged);
    }
  };
  const update = (): void => {
    const { syncId, visibility } = actions.settings();
    if (syncId !== id) {
      group?.leave();
      id = syncId;
      group =
        syncId === undefined
          ? null
          : joinSync(syncId, () => actions.settings().syncParts ?? usual, hear);
    }
    const shown = JSON.stringify(visibility);
    if (shown === agreed) return;
    agreed = shown;
    group?.tell({ visibility });
  };
  update();
  return {
    tell: (message) => group?.tell(message),
    update,
    leave: () => group?.leave(),
  };
}
