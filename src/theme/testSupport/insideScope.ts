import { expect } from 'vitest';
import { sanitizeTenantCss } from '../sanitizeTenantCss';

/** The tenant whose sheets are tested. */
export const options = { tenantId: 'acme' };
/** What a sheet of that tenant is scoped by. */
export const scope =
  '@scope ([data-aut-tenant="acme"]) to (:scope [data-aut-tenant],:scope [data-aut-protected])';

/** The rules that were left, without the scope around them. */
export async function inside(css: string): Promise<string> {
  const { css: safe } = await sanitizeTenantCss(css, options);
  if (safe === '') return '';
  return withoutGuards(safe);
}

/** The sheet without what stands around every sheet: the reset of guests, the scope and the clipped root. */
export function withoutGuards(safe: string): string {
  const around =
    /^(?::where\([^{]*\)\{([\w-]+:initial;?)+\})?(@keyframes .*)?@scope (\(.+?\) to \(.+?\))\{:where\(:scope\)\{overflow:clip\}/;
  expect(`@scope ${around.exec(safe)?.[3] ?? 'none'}`).toBe(scope);
  return safe.replace(around, '$2').slice(0, -1);
}
