import { Skeleton } from '../../internal/index';

const rows = [0, 1, 2, 3, 4, 5];

/** List, tree or matrix while they are on their way: the search, and some rows of their final height. */
export function RowsSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton $width="24rem" $height="var(--aut-control-height)" />
      {rows.map((row) => (
        <Skeleton key={row} $width="100%" $height="var(--aut-row-height)" />
      ))}
    </div>
  );
}
