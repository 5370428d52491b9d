import type { UseQueryResult } from '@tanstack/react-query';
import type { LoadState } from '../../src/index';

/** What a component's `state` is for a query of TanStack Query; its `data` is the query's. */
export function loadStateOf(query: UseQueryResult): LoadState {
  return {
    status: query.isPending ? 'loading' : query.isError ? 'error' : 'ready',
    error: query.error ?? undefined,
    onRetry: () => void query.refetch(),
    isRefreshing: query.isRefetching,
    asOf: query.dataUpdatedAt > 0 ? query.dataUpdatedAt : undefined,
  };
}
