import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { allowedLink } from './allowedLink';

const anywhere = () => true;

describe('allowedLink', () => {
  it('is none unless the app allows it', () => {
    expect(allowedLink('https://wiki.example/1', undefined)).toBeNull();
    expect(allowedLink('https://wiki.example/1', () => false)).toBeNull();
    expect(allowedLink(null, anywhere)).toBeNull();
    expect(allowedLink('https://wiki.example/1', ({ host }) => host === 'wiki.example')).toBe(
      'https://wiki.example/1',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' java\nscript:x',
    '//host/x',
    '/x',
    'x',
    '',
  ])('never asks about %j', (href) => {
    const isAllowed = vi.fn(anywhere);
    expect(allowedLink(href, isAllowed)).toBeNull();
    expect(isAllowed).not.toHaveBeenCalled();
  });

  it('gives the address that was asked about, and only one of the web', () => {
    const text = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.string().map((rest) => `https://${rest}`),
    );
    fc.assert(
      fc.property(text, (href) => {
        const asked: string[] = [];
        const link = allowedLink(href, (url) => asked.push(url.href) > 0);
        expect(asked).toEqual(link === null ? [] : [link]);
        if (link !== null) expect(link).toMatch(/^https?:\/\//);
      }),
    );
  });
});
