import { MetaText, useMoreTexts } from '../../../internal';
import { feedMessages } from '../messages/feedMessages';
import type { InsightFormat } from '../messages/panelMessages';
import { cardStep, type CardWindow } from './cardWindow';
import * as S from './FeedEdges.styles';

export interface MoreCardsProps {
  readonly shown: CardWindow;
  /** The length of the list. */
  readonly count: number;
  /** The end of the list at which this stands. */
  readonly end: 'earlier' | 'later';
  readonly onShow: () => void;
  readonly format: InsightFormat;
}

/** Which part of a long list is drawn, and a button for more of it. */
export function MoreCards({ shown, count, end, onShow, format: panelFormat }: MoreCardsProps) {
  const format = useMoreTexts(panelFormat, feedMessages);
  const { from, to } = shown;
  const step = Math.min(cardStep, end === 'later' ? count - to : from);
  return (
    <S.More>
      <MetaText>{format.text('shown', { from: from + 1, to, count })}</MetaText>
      <S.MoreButton onClick={onShow}>
        {format.text(end === 'later' ? 'showMore' : 'showEarlier', { count: step })}
      </S.MoreButton>
    </S.More>
  );
}
