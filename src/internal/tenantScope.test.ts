import { expect, it } from 'vitest';
import { tenantScopeProps } from './tenantScope';

it('turns a scope into the attributes that the style sheet looks for', () => {
  const scope = { tenantId: 'acme', scheme: 'dark', contrast: 'more', density: 'compact' } as const;
  expect(tenantScopeProps(scope)).toEqual({
    'data-aut-tenant': 'acme',
    'data-aut-scheme': 'dark',
    'data-aut-contrast': 'more',
    'data-aut-density': 'compact',
  });
  expect(tenantScopeProps({ ...scope, tenantId: null })).not.toHaveProperty('data-aut-tenant');
  expect(tenantScopeProps(null)).toEqual({});
});
