import { Skeleton } from '../../internal';
import * as S from './FrameworkCard.styles';

const cards = [0, 1, 2];
const facts = [0, 1, 2];

/** The cards while they are on their way: each line as high and about as wide as what it waits for. */
export function SummarySkeleton() {
  return (
    <S.Cards as="div">
      {cards.map((card) => (
        <S.Card key={card} as="div">
          <S.CardHeader>
            <Skeleton $width="40%" $height="var(--aut-line-height-3)" />
            <Skeleton $width="30%" $height="var(--aut-line-height-2)" />
          </S.CardHeader>
          <Skeleton $width="35%" $height="var(--aut-line-height-6)" />
          <S.Results>
            <Skeleton $width="100%" $height="6px" />
            <Skeleton $width="60%" $height="1.25rem" />
          </S.Results>
          <S.FactsBelow as="div">
            {facts.flatMap((fact) => [
              <Skeleton key={`term ${fact}`} $width="5rem" $height="var(--aut-line-height-2)" />,
              <S.SkeletonFact key={fact} $width="9rem" $height="var(--aut-line-height-2)" />,
            ])}
          </S.FactsBelow>
          <Skeleton $width="45%" $height="var(--aut-line-height-2)" />
        </S.Card>
      ))}
    </S.Cards>
  );
}
