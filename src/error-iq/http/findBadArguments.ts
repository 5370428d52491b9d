import type { FieldError } from '../../model';
import type { ErrorIQCall } from './call';
import { findBadName } from './findBadName';

/** The ids of a call that cannot be sent. */
export function findBadArguments({
  tenantId,
  params = {},
}: Pick<ErrorIQCall<unknown>, 'tenantId' | 'params'>): readonly FieldError[] {
  const ids: Record<string, unknown> = tenantId === undefined ? params : { tenantId, ...params };
  return Object.entries(ids).flatMap(([field, id]) => {
    const why = findBadName(id);
    return why === null ? [] : [{ field, message: `${field} ${why}.` }];
  });
}
