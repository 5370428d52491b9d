import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeTenantCss } from '../sanitizeTenantCss';

const keptOf = async (css: string) =>
  (await sanitizeTenantCss(css, { tenantId: 'acme' })).report.kept;

describe('a calculation in a tenant’s sheet', () => {
  it.each([
    ':root{margin:calc(64px/0)}',
    ':root{margin:calc(64px / .001)}',
    ':root{margin:calc(64px/(1px/1px))}',
    ':root{padding:calc(infinity*1px)}',
    ':root{padding:max(1px,INFINITY*1px)}',
    '*{opacity:calc(-infinity)}',
    '*{opacity:calc(-pi)}',
    '*{opacity:clamp(-e,-e,1)}',
    '.a{letter-spacing:calc(-infinity*1px)}',
    '.a{transition:all calc(infinity*1s)}',
    '.a{box-shadow:0 0 0 calc(64px/0) red}',
    ':root{margin:calc(64px + 64px + 64px + 64px + 64px)}',
    '.a{font-size:calc(96px + (96px + 96px) + calc(96px + 96px))}',
  ])('does not leave the range of its numbers: %s', async (css) => {
    expect(await keptOf(css)).toBe(0);
  });

  it.each([
    ':root{--d:/ 0;margin:calc(64px var(--d))}',
    ':root{--i:infinity;margin:calc(var(--i)*1px)}',
    ':root{--i:infinity;margin:var(--i) calc(var(--i)*1px)}',
    ':root{--x:* 4;margin:calc(1px var(--x) var(--x))}',
    ':root{--n:0;margin:calc(64px/var(--n))}',
    ':root{--n:2}.a{--n:0;margin:calc(64px/var(--n))}',
  ])('does not leave it through a custom property: %s', async (css) => {
    expect((await sanitizeTenantCss(css, { tenantId: 'acme' })).css).not.toMatch(/margin/);
  });

  it.each([
    '.a{width:calc(100% / 12)}',
    '.a{width:calc((100% - 2rem) / 3)}',
    '.a{width:calc(100% * 7 / 12)}',
    '.a{font-size:clamp(1rem,.8rem + 1vw,2rem)}',
    '.a{padding:calc(var(--gap)*2) max(1rem,4vw)}',
    '.a{--gap:calc(1rem*2);padding:calc(var(--gap) + 1px)}',
    '.a{border-radius:4px / 8px;aspect-ratio:16/9;grid-row:1/3;grid-area:pi}',
    '.a{grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}',
  ])('is kept where it is harmless: %s', async (css) => {
    const { report } = await sanitizeTenantCss(css, { tenantId: 'acme' });
    expect(report.removed).toEqual([]);
  });

  it('adds three times, multiplies once and never divides by less than one, whatever it is made of', async () => {
    const number = fc.constantFrom('0', '.001', '1', '4', 'infinity', '-pi', 'var(--n)');
    const length = fc.constantFrom('64px', '-64px', '1rem', 'var(--l)', 'var(--m)');
    const term = fc.letrec<{ term: string }>((tie) => ({
      term: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        length,
        fc.tuple(tie('term'), fc.constantFrom('+', '-'), tie('term')).map((t) => t.join(' ')),
        fc.tuple(tie('term'), fc.constantFrom('*', '/'), number).map((t) => t.join(' ')),
        tie('term').map((inner) => `(${inner})`),
        fc.tuple(tie('term'), tie('term')).map((t) => `max(${t.join(',')})`),
      ),
    })).term;
    await fc.assert(
      fc.asyncProperty(term, term, number, async (sum, own, n) => {
        const css = `.a{--n:${n};--l:64px;--m:calc(${own});margin:calc(${sum})}`;
        const { css: safe } = await sanitizeTenantCss(css, { tenantId: 'acme' });
        const margin = /margin:([^}]*)/.exec(safe)?.[1];
        if (margin === undefined) return;
        expect(margin).not.toMatch(/infinity|pi|\/ (?:0|\.)/);
        expect(margin.split('+').length).toBeLessThanOrEqual(4);
        expect(margin.split('*').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('an outline in a tenant’s sheet', () => {
  it.each([
    '.a{outline-color:light-dark(#fff0,#fff0)}',
    '.a{outline-color:light-dark(transparent,red)}',
    '.a{outline-color:color-mix(in srgb,#fff0 50%,#fff0)}',
    '.a{outline-color:var(--x,rgb(0 0 0/0))}',
    '.a{outline-color:var(--x,var(--y,#0000))}',
  ])('does not vanish: %s', async (css) => {
    expect(await keptOf(css)).toBe(0);
  });

  it.each(['rgb(0 0 0/0)', '#0000', 'light-dark(red,#fff0)', 'var(--y,transparent)'])(
    'does not vanish through a custom property: %s',
    async (value) => {
      const css = `.a{--c:${value}}.b{outline:2px solid var(--c)}`;
      expect((await sanitizeTenantCss(css, { tenantId: 'acme' })).css).not.toMatch(/outline/);
    },
  );

  it.each(['light-dark(#000,#fff)', 'rgb(0 0 0/80%)', 'var(--ring,#06c)', 'oklch(.5 .1 250)'])(
    'may look different: %s',
    async (value) => {
      expect(await keptOf(`.a{outline:2px dashed ${value};outline-offset:2px}`)).toBe(2);
    },
  );
});
