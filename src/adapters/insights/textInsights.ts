import type { Insight } from '../../model';
import { textId } from '../values/textId';
import { newInsight } from './newInsight';

/** One insight for each sentence of a service, such as its recommendations. Sentences have no identity but their text: that is their id. */
export function textInsights(
  kind: Insight['kind'],
  sentences: readonly string[] | null,
  stated?: Partial<Insight>,
): Insight[] {
  return (sentences ?? []).map((title) =>
    newInsight({
      id: textId(kind, title),
      kind,
      title,
      ...stated,
    }),
  );
}
