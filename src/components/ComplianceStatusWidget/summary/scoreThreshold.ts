import type { StatusLook } from '../../../internal/index';

/** What a score is called from some value on. */
export interface ScoreThreshold {
  /** 0–1. */
  readonly min: number;
  readonly tone: 'positive' | 'caution' | 'negative';
  readonly label: string;
}

/** A score's name as it is drawn: never by colour alone. */
export interface ScoreBand extends StatusLook {
  readonly label: string;
}

const looks = {
  positive: { shape: 'check', tone: 'success' },
  caution: { shape: 'triangle', tone: 'warning' },
  negative: { shape: 'octagon', tone: 'danger' },
} as const satisfies Record<ScoreThreshold['tone'], StatusLook>;

/** What a score (0–1) is called: by the highest threshold that it reaches. `null`: it reaches none. */
export function scoreBand(ratio: number, thresholds: readonly ScoreThreshold[]): ScoreBand | null {
  let best: ScoreThreshold | undefined;
  for (const each of thresholds) {
    if (ratio >= each.min && !(best && best.min >= each.min)) best = each;
  }
  return best ? { ...looks[best.tone], label: best.label } : null;
}
