import type { Insight } from '../model';
import { hashText } from './hashText';
import { normalText } from './normalText';
import { textList } from './textList';

/**
 * A short key of what a finding rests on: its evidence, factors, affected systems and root cause, in any order, but not
 * their figures, which change with every poll, and not its prose, which a model words anew each time. Another key means
 * that the finding has changed materially.
 */
export function evidenceKey(insight: Insight): string {
  const { explanation, rootCauseId } = insight;
  const evidence = recordsOf(explanation?.evidence).map(
    ({ kind, label, supports }) => `e ${text(kind)} ${text(label)} ${text(supports)}`,
  );
  const factors = recordsOf(explanation?.factors).map(
    ({ label, contribution }) => `f ${text(label)} ${String(Math.sign(contribution ?? 0))}`,
  );
  const affected = textList(insight.affected).map((name) => `a ${text(name)}`);
  const all = new Set([...evidence, ...factors, ...affected, `c ${text(rootCauseId)}`]);
  return hashText([...all].sort().join('\n'));
}

function text(value: unknown): string {
  return normalText(value, 120);
}

function recordsOf<Item extends object>(value: readonly Item[] | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Item => typeof item === 'object' && item !== null);
}
