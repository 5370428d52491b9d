import fc from 'fast-check';
import { expect, test } from 'vitest';
import attacks from '../test/fixtures/security/css-attacks.sample.json';
import benign from '../test/fixtures/security/css-benign.sample.json';
import { sanitizeTenantCss } from './sanitizeTenantCss';
import { attackSheets } from './testSupport/attackSheets';
import { harmIn } from './testSupport/harmIn';

const options = { tenantId: 'acme' };
const customCss = attacks.filter(({ field }) => field === 'custom_css');

test('refuses the word by which old browsers ran a script, in whatever place', async () => {
  const { css } = await sanitizeTenantCss('.a{width:expression}{', options);
  expect(harmIn(css)).toEqual([]);
});

test('never throws, keeps what it once kept, and lets nothing through, whatever the corpus is mutated to', async () => {
  const sources = [
    ...customCss.map(({ payload }) => String(payload)),
    ...benign.map(({ css }) => css),
  ];
  const piece = fc.oneof(
    fc.constantFrom(...sources),
    fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      ';',
      ':',
      '"',
      '\\',
      '/*',
      '*/',
      '<',
      '!important',
      'url(',
      '--aut-x:',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const cut = fc.tuple(fc.nat(300), fc.nat(300));
  const mutated = fc
    .array(fc.tuple(piece, cut), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts
        .map(([text, [from, length]]) =>
          from < text.length ? text.slice(0, from) + text.slice(from + length) : text,
        )
        .join(''),
    );
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, attackSheets), async (css) => {
      const once = await sanitizeTenantCss(css, options);
      expect(harmIn(once.css)).toEqual([]);
      const twice = await sanitizeTenantCss(once.css, options);
      expect(twice.css).toBe(once.css);
      expect(twice.report).toEqual({ kept: once.report.kept, removed: [] });
    }),
    {
      numRuns: Number(process.env.AUT_FUZZ_RUNS ?? 1000),
      // A counterexample is worth telling before it is the smallest there is.
      plugins: [fc.interruptAfterTimeLimit(Number(process.env.AUT_FUZZ_MS ?? 60_000))],
    },
  );
}, 600_000);
