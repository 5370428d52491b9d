import { Skeleton } from '../../../internal';
import * as S from './InsightCard.styles';

/** The shape of three cards while they are on their way. */
export function InsightsSkeleton() {
  return [1, 2, 3].map((each) => (
    <S.Card key={each} as="div">
      <S.KindIcon>
        <Skeleton $width="16px" $height="16px" />
      </S.KindIcon>
      <Skeleton $width="60%" $height="var(--aut-line-height-3)" />
      <Skeleton $width="8rem" $height="var(--aut-line-height-1)" />
      <Skeleton $width="90%" $height="var(--aut-line-height-3)" />
      <S.Foot>
        <Skeleton $width="12rem" $height="var(--aut-line-height-1)" />
      </S.Foot>
    </S.Card>
  ));
}
