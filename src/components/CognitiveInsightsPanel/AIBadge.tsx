import { plainText } from '../../insights';
import { ForeignText, Popover } from '../../internal';
import type { Insight } from '../../model';
import * as S from './InsightCard.styles';
import { InsightProvenance } from './InsightProvenance';
import type { InsightFormat } from './messages';

/** Marks what a model made, and says on demand which one. Renders a `<button>` that opens a dialog beside it. */
export function AIBadge({
  insight,
  format,
}: {
  readonly insight: Insight;
  readonly format: InsightFormat;
}) {
  return (
    <Popover
      label={format.text('provenance')}
      trigger={
        <S.Badge aria-label={format.text('madeByAILabel')}>{format.text('madeByAI')}</S.Badge>
      }
    >
      <p>{format.text('madeByAIHint')}</p>
      <ForeignText>{plainText(insight.title, 300).text}</ForeignText>
      <InsightProvenance provenance={insight.provenance} format={format} />
    </Popover>
  );
}
