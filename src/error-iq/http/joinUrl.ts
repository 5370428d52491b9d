/** The parts of a path template that stand in braces, and what to put there. */
export type PathParams = Readonly<Record<string, string>>;

/** Values of a query; `undefined` and `null` ones are left out. */
export type QueryParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * The address of a call: `baseUrl`, then `path` with its `{name}` parts filled in and encoded, then the query.
 * `baseUrl` may be a path (`/error-iq`) or empty: the page's own origin. A `path` that is itself an absolute address
 * stands for itself, for a service that lives elsewhere.
 */
export function joinUrl(
  baseUrl: string,
  path: string,
  params: PathParams = {},
  query: QueryParams = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  const address = isAbsolute(filled)
    ? filled
    : `${baseUrl.replace(/\/+$/, '')}/${filled.replace(/^\/+/, '')}`;
  if (given.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${given.join('&')}`;
}

function isAbsolute(path: string): boolean {
  return /^(https?|wss?):\/\//i.test(path);
}
