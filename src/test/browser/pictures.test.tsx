import { describe, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import { inTheme, show } from './show';
import { subjects } from './subjects';

const tenants = ['acme', 'hosp', 'yellow'] as const;
const looks = tenants.flatMap((tenant) =>
  (['light', 'dark'] as const).map((scheme) => ({ tenant, scheme, width: 640 })),
);

/** Text is drawn by the system, so a picture is compared only where it was taken. */
const isLinux = server.platform === 'linux';

/** Fits what is on the page and its rounding; a colour that changed a little does not fit. */
const picture = {
  comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.005 },
  timeout: 8000,
} as const;

describe.skipIf(!isLinux)('as photographed on Linux', () => {
  test.each(subjects)('$name: three tenants, light and dark', async ({ name, render }) => {
    await show(
      <div data-testid="sheet" style={{ display: 'grid', gridTemplateColumns: '640px 640px' }}>
        {looks.map((look) => (
          <div key={`${look.tenant} ${look.scheme}`}>{inTheme(render('en'), look)}</div>
        ))}
      </div>,
      [1280, 4800],
    );
    await expect.element(page.getByTestId('sheet')).toMatchScreenshot(`${name}-tenants`, picture);
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
      await expect.element(page.getByTestId('sheet')).toMatchScreenshot(`${name}-phone`, picture);
    },
  );
});
