import { useMoreTexts } from '../../../internal';
import { feedMessages } from '../messages/feedMessages';
import type { InsightFormat } from '../messages/panelMessages';
import * as S from './FeedEdges.styles';

/** Says how many findings came while somebody was reading, and shows them on request. */
export function FreshInsights({
  count,
  onShow,
  format: panelFormat,
}: {
  readonly count: number;
  readonly onShow: () => void;
  readonly format: InsightFormat;
}) {
  const format = useMoreTexts(panelFormat, feedMessages);
  return (
    <S.Fresh>
      <S.FreshButton onClick={onShow}>{format.text('newInsights', { count })}</S.FreshButton>
    </S.Fresh>
  );
}
