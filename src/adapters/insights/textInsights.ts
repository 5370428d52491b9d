import type { Insight } from '../../model';
import { newInsight } from './newInsight';

/** One insight for each sentence of a service, such as its recommendations. Sentences have no identity but their text. */
export function textInsights(
  kind: Insight['kind'],
  sentences: readonly string[] | null,
  stated?: Partial<Insight>,
): Insight[] {
  return (sentences ?? []).map((title, index) =>
    newInsight({
      id: `${kind}/${index}`,
      kind,
      title,
      ...stated,
    }),
  );
}
