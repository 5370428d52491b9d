/** A host name in lower case, such as `app.bank.example`; `null` for anything else, a port or a path included. */
export function hostName(value: string): string | null {
  const name = value.toLowerCase();
  const isHostName =
    name.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name);
  return isHostName ? name : null;
}
