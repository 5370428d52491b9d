import { expect, test } from 'vitest';
import { connectErrorIQ } from './errorIQ';

test('sends the token, and keeps it out of errors', async () => {
  const sent: Request[] = [];
  const originalFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    sent.push(new Request(input, init));
    return Promise.resolve(Response.json({ detail: 'bad token: s3cret' }, { status: 401 }));
  };
  try {
    const client = connectErrorIQ('https://error-iq.example', {
      getAccessToken: () => Promise.resolve('s3cret'),
    });
    const answer = await client.branding.getBranding('acme');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer s3cret');
    expect(sent[0]?.url).toBe('https://error-iq.example/saas/branding?tenant_id=acme');
    expect(answer).toMatchObject({ ok: false, error: { status: 401 } });
    expect(JSON.stringify(answer)).not.toContain('s3cret');
  } finally {
    globalThis.fetch = originalFetch;
  }
});
