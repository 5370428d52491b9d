import { type ReactNode, Suspense } from 'react';
import { Skeleton, useIsHydrated } from '../../internal';

/**
 * A part that is loaded once the page stands: on a server and until then its place is kept. `height` is about what it
 * will take, as CSS.
 */
export function Later({
  height,
  children,
}: {
  readonly height: string;
  readonly children: ReactNode;
}) {
  const isHydrated = useIsHydrated();
  const place = <Skeleton $width="100%" $height={height} />;
  return isHydrated ? <Suspense fallback={place}>{children}</Suspense> : place;
}
