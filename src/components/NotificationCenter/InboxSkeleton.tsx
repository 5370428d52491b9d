import { Skeleton } from '../../internal/index';
import { Article, Main } from './NotificationRow.styles';

/** Rows on their way, as high as rows are. */
export function InboxSkeleton() {
  return Array.from({ length: 5 }, (_, row) => (
    <Article as="div" key={row}>
      <Main>
        <Skeleton $width="60%" $height="var(--aut-line-height-3)" />
        <Skeleton $width="90%" $height="var(--aut-line-height-3)" />
        <Skeleton $width="30%" $height="var(--aut-line-height-1)" />
      </Main>
    </Article>
  ));
}
