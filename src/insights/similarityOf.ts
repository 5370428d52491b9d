import type { Insight } from '../model';
import { normalText } from './normalText';

/**
 * What similar findings share: the group the service put them in, or else kind, category and title without figures,
 * whatever they affect. Wider than the fingerprint; used only where a person asks for "similar".
 */
export function similarityOf(insight: Insight): string {
  const group = normalText(insight.groupKey);
  if (group !== '') return `group:${group}`;
  const title = normalText(insight.title).replace(/\p{N}+(?:[.,:]\p{N}+)*/gu, '#');
  // A normal text holds no line break, so the parts stay apart, whatever they contain.
  return `${normalText(insight.kind, 60)}\n${normalText(insight.category, 60)}\n${title}`;
}
