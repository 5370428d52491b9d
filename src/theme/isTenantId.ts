/** Whether the value can name a tenant in a style sheet: letters, digits, `_` and `-`, at most 64. */
export function isTenantId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(value);
}
