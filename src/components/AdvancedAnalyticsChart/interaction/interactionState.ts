import type { ChartDomain } from '../chartSpec';
import type { ActivePoint } from './activePoint';
import type { InteractionSettings } from './interactionSettings';

/** Where a person is in a chart. It changes with every move, and renders nothing. */
export interface InteractionState {
  settings: InteractionSettings;
  active: ActivePoint | null;
  isPinned: boolean;
  /** A part of the x axis that is being drawn. */
  brushed: ChartDomain | null;
  selection: ChartDomain | null;
  /** Row at which a range that the keyboard grows began. */
  rangeFrom: number | null;
  /** The level of the description that was read last. */
  level: 1 | 2 | 3;
}

/** Nobody is there yet. */
export function createInteractionState(settings: InteractionSettings): InteractionState {
  return {
    settings,
    active: null,
    isPinned: false,
    brushed: null,
    selection: null,
    rangeFrom: null,
    level: 3,
  };
}
