import { ForeignText, LinkButton } from '../../internal/index';
import { useCenter } from './centerContext';
import { Strip } from './Strip.styles';
import type { NotificationPagination } from './notificationCenterProps';
import { useWholeFormat } from './useWholeFormat';

export interface ListEndProps {
  readonly pagination: NotificationPagination | undefined;
  /** How many items are shown. */
  readonly count: number;
  /** How many records could not be shown. */
  readonly rejected: number;
}

/** What stands below the last row: the way to more, why more did not come, and what could not be shown. */
export function ListEnd({ pagination, count, rejected }: ListEndProps) {
  const { text } = useWholeFormat();
  const { report } = useCenter();
  const error = pagination?.error ?? null;
  const isLoading = pagination?.isLoadingMore === true;
  const total = pagination?.total ?? 0;
  return (
    <>
      {pagination?.hasMore === true && (
        <Strip>
          <span role="status">
            {error !== null && (
              <ForeignText>
                {text('loadMoreFailed')} {error.userMessage ?? error.message}
              </ForeignText>
            )}
          </span>
          <LinkButton
            aria-disabled={isLoading}
            onClick={() => {
              if (isLoading) return;
              report({ type: 'page.requested' });
              pagination.onLoadMore();
            }}
          >
            {text(isLoading ? 'loadingMore' : error === null ? 'loadMore' : 'loadRetry')}
          </LinkButton>
          {total > count && <span>{text('loadedOf', { count, total })}</span>}
        </Strip>
      )}
      {rejected > 0 && (
        <Strip data-part="rejected">
          <span>{text('rejected', { count: rejected })}</span>
        </Strip>
      )}
    </>
  );
}
