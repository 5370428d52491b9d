import { useMoreTexts } from '../../../internal';
import type { Insight } from '../../../model';
import { InsightProvenance } from './InsightProvenance';
import { Hint } from './InsightWhy.styles';
import type { InsightFormat } from '../messages/panelMessages';
import { whyMessages } from '../messages/whyMessages';

/** That a model wrote a finding, what that means, and which model it was. */
export function AIDisclosure({
  insight,
  format,
}: {
  readonly insight: Insight;
  readonly format: InsightFormat;
}) {
  const whyFormat = useMoreTexts(format, whyMessages);
  return (
    <>
      <Hint>{whyFormat.text('madeByAIHint')}</Hint>
      <InsightProvenance provenance={insight.provenance} format={whyFormat} />
    </>
  );
}
