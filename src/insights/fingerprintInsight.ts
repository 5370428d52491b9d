import type { Insight } from '../model';
import { normalText } from './normalText';
import { textList } from './textList';

/**
 * The identity of a finding, which outlives its id: the service's own fingerprint, or else its kind, category, title
 * and what it affects, whatever their case, spacing and order. Severity, confidence, time and advice do not count,
 * since they change while the finding stays. Figures do count: error 404 is not error 500.
 */
export function fingerprintInsight(insight: Insight): string {
  const own = normalText(insight.fingerprint, 500);
  if (own !== '') return `own:${own}`;
  const { kind, category, title } = insight;
  // A normal text holds no line break, so the parts stay apart, whatever they contain.
  const what = `${normalText(kind, 60)}\n${normalText(category, 60)}\n${normalText(title)}`;
  const affected = textList(insight.affected);
  if (affected.length === 0) return what;
  const names = affected.slice(0, 20).map((name) => normalText(name, 100));
  return `${what}\n${names.sort().join('\n')}`;
}
