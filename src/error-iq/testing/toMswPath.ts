import { joinUrl } from '../http/joinUrl';

/** A path of the client as MSW matches it: `{name}` is `:name`, and the query does not count. */
export function toMswPath(baseUrl: string, path: string): string {
  const [withoutQuery = ''] = path.split('?');
  return joinUrl(baseUrl, withoutQuery.replace(/\{(\w+)\}/g, ':$1'));
}
