import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogo } from './readLogo';
import { createReport } from './report';

function read(value: unknown) {
  const report = createReport();
  return { logo: readLogo({ value, path: '/logo_url' }, report), issues: report.issues };
}

describe('readLogo', () => {
  test.each([
    ['https://cdn.acme.example/logo.svg', 'https://cdn.acme.example/logo.svg'],
    ['https://cdn.acme.example/a.svg#<script>', 'https://cdn.acme.example/a.svg'],
    ['https://cdn.acme.example/a"b.svg', 'https://cdn.acme.example/a%22b.svg'],
    ['HTTPS://CDN.Acme.example:8443/a.svg', 'https://cdn.acme.example:8443/a.svg'],
    ['https://xn--80ak6aa92e.com/l.png', 'https://xn--80ak6aa92e.com/l.png'],
    ['/static/default-logo.png', '/static/default-logo.png'],
    ['/media/a/b.png?v=2#x', '/media/a/b.png?v=2'],
    ['/static/a/../b.png', '/static/b.png'],
  ])('loads %s', (value, address) => {
    expect(read(value)).toEqual({ logo: address, issues: [] });
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'filesystem:https://evil.example/1',
    'blob:https://evil.example/1',
    'http://evil.example/l.png',
    '//evil.example/l.png',
    '\\\\evil.example\\l.png',
    '/\\evil.example/l.png',
    'https:evil.example/l.png',
    'https:///evil.example/l.png',
    'https://user:pass@cdn.example/l.png',
    'https://user@cdn.example/l.png',
    'https://localhost/l.png',
    'https://a.localhost/l.png',
    'https://localhost./l.png',
    'https://intranet/l.png',
    'https://127.0.0.1/l.png',
    'https://0x7f.1/l.png',
    'https://2130706433/l.png',
    'https://[::1]/l.png',
    'https://169.254.169.254/latest/meta-data',
    '/static/../api/auth/logout',
    '/static/%2e%2e/api/auth/logout',
    '/static/%2E%2E%2Fapi',
    '/static/..%2fapi',
    '/static/%252e%252e/api',
    '/static/..\\..\\api/auth/logout',
    '/static/',
    '/static',
    '/api/logo.png',
    'static/logo.png',
    ' /static/logo.png',
    '/static/a b.png',
    '',
    `https://cdn.example/${'a'.repeat(500)}`,
  ])('refuses %j', (value) => {
    expect(read(value)).toMatchObject({ logo: null, issues: [{ code: 'unsafe', dropped: true }] });
  });

  test.each([
    [null, 'missing'],
    [7, 'wrong-type'],
    [['/static/a.png'], 'wrong-type'],
    [{ toString: () => '/static/a.png' }, 'wrong-type'],
  ])('refuses %j, which is no text', (value, code) => {
    expect(read(value)).toMatchObject({ logo: null, issues: [{ code }] });
  });

  test('answers a harmless address or an issue for any text', () => {
    const prefix = fc.constantFrom(
      '',
      '/',
      '/static/',
      '/media/',
      'https://',
      'https://a.example/',
    );
    fc.assert(
      fc.property(prefix, fc.string({ unit: 'binary' }), (start, rest) => {
        const { logo, issues } = read(start + rest);
        if (logo === null) expect(issues).toHaveLength(1);
        else {
          expect(logo).toMatch(
            /^(?:https:\/\/[a-z\d_-]+(?:\.[a-z\d_-]+)+(?::\d+)?\/|\/(?:static|media)\/.)/,
          );
          expect(logo).not.toMatch(/[\s<>"\\#]|\/\.\.?(?:\/|$)/);
          expect(read(logo)).toEqual({ logo, issues: [] });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
