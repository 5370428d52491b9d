import { Skeleton } from '../../internal';
import * as S from './ControlList.styles';

const rows = [0, 1, 2, 3, 4, 5];

/** The list while it is on its way: its search, its head and some rows of their final height. */
export function ListSkeleton() {
  return (
    <>
      <S.Filters as="div">
        <Skeleton $width="100%" $height="var(--aut-control-height)" />
      </S.Filters>
      {rows.map((row) => (
        <S.SkeletonRow key={row}>
          <Skeleton $width="9rem" $height="var(--aut-line-height-3)" />
          <Skeleton $width="60%" $height="var(--aut-line-height-3)" />
        </S.SkeletonRow>
      ))}
    </>
  );
}
