import type { ChartDomain } from '../chartSpec';

/** The parts that were in view, to go back and forth in. */
export interface ViewHistory {
  /** Notes the part that is left. Steps of one movement count as one. */
  readonly leave: (domain: ChartDomain | null, movement: string, atMs: number) => void;
  /** The part before; `undefined` when there is none. */
  readonly undo: (current: ChartDomain | null) => ChartDomain | null | undefined;
  readonly redo: (current: ChartDomain | null) => ChartDomain | null | undefined;
}

const oneMovementMs = 500;

/** An empty history of at most 100 parts. */
export function createViewHistory(): ViewHistory {
  const past: (ChartDomain | null)[] = [];
  const future: (ChartDomain | null)[] = [];
  let last = { movement: '', atMs: Number.NEGATIVE_INFINITY };
  return {
    leave(domain, movement, atMs) {
      const continues = movement === last.movement && atMs - last.atMs < oneMovementMs;
      last = { movement, atMs };
      future.length = 0;
      if (continues) return;
      past.push(domain);
      if (past.length > 100) past.shift();
    },
    undo(current) {
      const domain = past.pop();
      if (domain !== undefined) future.push(current);
      return domain;
    },
    redo(current) {
      const domain = future.pop();
      if (domain !== undefined) past.push(current);
      return domain;
    },
  };
}
