import type { ReplayToken } from '../../../process';

/** Cases at about one place. */
export interface TokenGroup extends ReplayToken {
  readonly count: number;
}

/** Joins tokens on the same hundredth of the same path, so that any number of cases can be drawn. */
export function gatherTokens(tokens: readonly ReplayToken[]): readonly TokenGroup[] {
  const groups = new Map<string, { token: ReplayToken; count: number }>();
  for (const token of tokens) {
    const key = JSON.stringify([token.from, token.to, Math.round(token.ratio * 100)]);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { token, count: 1 });
  }
  return Array.from(groups.values(), ({ token, count }) => ({ ...token, count }));
}
