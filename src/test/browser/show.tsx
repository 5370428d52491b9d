import '@fontsource-variable/inter';
import { TenantThemeProvider } from '@auterity/shared-components';
import { cleanup, configure, render, type RenderResult, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { page } from 'vitest/browser';
import { afterEach, expect } from 'vitest';
import themes from '../fixtures/branding.themes.json';

// A busy machine draws late. What a test waits for has to come; when is no promise of the test.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

/** How a page looks. */
export interface Look {
  readonly tenant?: keyof typeof themes;
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  /** CSS pixels. */
  readonly width?: number;
}

/** What is on the page, in a tenant's theme. Inter is shipped, so that every machine measures the same. */
export function inTheme(
  content: ReactElement,
  { tenant = 'acme', scheme = 'light', direction = 'ltr', width }: Look = {},
): ReactElement {
  return (
    <TenantThemeProvider
      brand={themes[tenant]}
      tenantId={tenant}
      colorScheme={scheme}
      contrast="standard"
      dir={direction}
      style={{ padding: 16, boxSizing: 'border-box', width }}
    >
      {content}
    </TenantThemeProvider>
  );
}

/** Shows it in a window of this size, and waits until everything that loads later is there. */
export async function show(
  content: ReactElement,
  [width, height]: readonly [number, number],
): Promise<RenderResult> {
  document.documentElement.style.setProperty('--aut-font-family', "'Inter Variable'");
  document.body.style.margin = '0';
  await page.viewport(width, height);
  const shown = render(content);
  const { container } = shown;
  await document.fonts.ready;
  await waitFor(() => {
    expect(container.querySelector('[data-component]')).not.toBeNull();
    expect(container.querySelector('[aria-busy="true"]')).toBeNull();
  });
  await untilStill(container);
  return shown;
}

/** Changes the window's size under what is shown, and waits until it has taken its new shape. */
export async function resizeTo([width, height]: readonly [number, number]): Promise<void> {
  await page.viewport(width, height);
  await untilStill(document.body, 150);
}

/** Resolves when nothing has been added or changed for a while: parts that load later have come. */
function untilStill(container: HTMLElement, milliseconds = 400): Promise<void> {
  return new Promise((resolve) => {
    const settled = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(settled, milliseconds);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(settled, milliseconds);
    });
    observer.observe(container, { attributes: true, childList: true, subtree: true });
  });
}
