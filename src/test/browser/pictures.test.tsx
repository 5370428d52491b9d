import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import themes from '../fixtures/branding.themes.json';
import { inTheme, show } from './show';
import { subjects } from './subjects';

type Tenant = keyof typeof themes;
const tenants = Object.keys(themes) as Tenant[];

/** Text is drawn by the system, so a picture is compared only where it was taken. */
const isLinux = server.platform === 'linux';

/** Fits what is on the page and its rounding; a colour that changed a little does not fit. */
const matching = {
  comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.005 },
  timeout: 8000,
} as const;

/**
 * All tenants in one picture: the first as large as it is, the others around it as they are laid out at that size, drawn
 * at half of it. What is long is cut.
 */
function sheet(draw: (tenant: Tenant) => ReactElement): ReactElement {
  return (
    <div data-testid="sheet" style={{ display: 'grid', gridTemplateColumns: 'repeat(4, 320px)' }}>
      {tenants.map((tenant, index) => (
        <div key={tenant} style={index === 0 ? large : small}>
          <div style={index === 0 ? undefined : half}>{draw(tenant)}</div>
        </div>
      ))}
    </div>
  );
}

const large = {
  gridArea: 'span 2 / span 2',
  alignSelf: 'start',
  maxBlockSize: 800,
  overflow: 'hidden',
};
const small = { blockSize: 'var(--half)', overflow: 'hidden' };
const half = { inlineSize: 640, transform: 'scale(0.5)', transformOrigin: '0 0' };

describe.skipIf(!isLinux)('as photographed on Linux', () => {
  test.each(subjects)('$name: every tenant, light and dark', async ({ name, render }) => {
    const inScheme = (scheme: 'light' | 'dark') =>
      sheet((tenant) => inTheme(render('en'), { tenant, scheme, width: 640 }));
    const { rerender } = await show(inScheme('light'), [1280, 1700]);
    const picture = page.getByTestId('sheet');
    const [first] = picture.element().children;
    document.body.style.setProperty('--half', `${String((first?.clientHeight ?? 0) / 2)}px`);
    await expect.element(picture).toMatchScreenshot(`${name}-light`, matching);
    rerender(inScheme('dark'));
    await expect.element(picture).toMatchScreenshot(`${name}-dark`, matching);
  });

  test.each(subjects)(
    '$name: on a telephone, in German and in Arabic',
    async ({ name, render }) => {
      await show(
        <div data-testid="sheet" style={{ display: 'flex', alignItems: 'flex-start' }}>
          {inTheme(render('de'), { width: 375 })}
          {inTheme(render('ar'), { width: 375, scheme: 'dark', direction: 'rtl' })}
        </div>,
        [750, 2400],
      );
      await expect.element(page.getByTestId('sheet')).toMatchScreenshot(`${name}-phone`, matching);
    },
  );
});
