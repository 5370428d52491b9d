import { Skeleton } from '../../../internal/index';
import * as S from './FrameworkCard.styles';

const cards = [0, 1, 2];

/** Height and width of each line of a card, from its title to its link. */
const lines = [
  ['3', '40%'],
  ['6', '35%'],
  ['1', '100%'],
  ['3', '60%'],
  ['2', '100%'],
  ['2', '100%'],
  ['2', '100%'],
  ['2', '45%'],
] as const;

/** The cards while they are on their way: each line as high and about as wide as what it waits for. */
export function SummarySkeleton() {
  return (
    <S.Cards as="div">
      {cards.map((card) => (
        <S.Card key={card} as="div">
          {lines.map(([height, width], i) => (
            <Skeleton key={i} $width={width} $height={`var(--aut-line-height-${height})`} />
          ))}
        </S.Card>
      ))}
    </S.Cards>
  );
}
