import type { ComplianceTrendPoint } from '../model';
import { measuredRatio } from './measuredRatio';

/** A point of a trend in its place in time. */
export interface TrendPoint extends Pick<ComplianceTrendPoint, 'at'> {
  /** 0–1; `null`: a gap. */
  readonly score: number | null;
  /** 0–1; `null`: not stated. */
  readonly coverage: number | null;
  readonly policyId: string | null;
  readonly frameworkVersion: string | null;
  readonly note: string | null;
  /** Whether other rules hold from here on, so that it cannot be compared with what came before. */
  readonly changesRules: boolean;
}

/** A trend as it may be drawn and told. */
export interface TrendReading {
  /** Every point that is not in the future, in the order of time, each moment once. */
  readonly points: readonly TrendPoint[];
  /** Neighbouring points with a score under the same rules. Only within such a run may a line be drawn. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Points that lie in the future or have no time; they are in neither list. */
  readonly leftOut: number;
}

/**
 * Puts a trend's points in order. Of several at one moment the lowest score counts, whatever their order; a score that
 * is no ratio is a gap. Rules change where a policy or a framework's version is stated that differs from the one last
 * stated.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known, and no point is in the future.
 */
export function readTrend(
  given: readonly ComplianceTrendPoint[],
  now: number | null,
): TrendReading {
  const moments = new Map<number, ComplianceTrendPoint>();
  let leftOut = 0;
  for (const point of given) {
    if (!Number.isFinite(point.at) || (now !== null && point.at > now)) {
      leftOut += 1;
      continue;
    }
    const other = moments.get(point.at);
    if (other === undefined || isLower(point, other)) moments.set(point.at, point);
  }
  const rules: { policy: string | null; version: string | null } = { policy: null, version: null };
  const points = [...moments.values()]
    .sort((a, b) => a.at - b.at)
    .map((point): TrendPoint => {
      const { at, policyId = null, frameworkVersion = null, note = null } = point;
      const changesRules =
        differs(policyId, rules.policy) || differs(frameworkVersion, rules.version);
      rules.policy = policyId ?? rules.policy;
      rules.version = frameworkVersion ?? rules.version;
      const coverage = measuredRatio(point.coverage ?? null);
      const score = measuredRatio(point.score);
      return { at, score, coverage, policyId, frameworkVersion, note, changesRules };
    });
  return { points, runs: runsOf(points), leftOut };
}

function runsOf(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  let run: TrendPoint[] | null = null;
  for (const point of points) {
    if (point.changesRules) run = null;
    if (point.score === null) {
      run = null;
    } else if (run === null) {
      run = [point];
      runs.push(run);
    } else {
      run.push(point);
    }
  }
  return runs;
}

function differs(stated: string | null, before: string | null): boolean {
  return stated !== null && before !== null && stated !== before;
}

/** Compares by score first, then by everything else, so that the order of the input never decides. */
function isLower(a: ComplianceTrendPoint, b: ComplianceTrendPoint): boolean {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];
}

function sortKey(point: ComplianceTrendPoint): readonly [number, string] {
  const { coverage, policyId, frameworkVersion, note } = point;
  return [
    measuredRatio(point.score) ?? -1,
    JSON.stringify([coverage ?? null, policyId ?? null, frameworkVersion ?? null, note ?? null]),
  ];
}
