// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef, memo, StrictMode, useState } from 'react';
import { createPortal } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import themes from '../../test/fixtures/branding.themes.json';
import { createTenantTheme, sanitizeTenantCss } from '../../theme/index';
import { TenantThemeProvider, useTenantScopeProps, useTenantTheme } from './index';

const root = (text: string) => {
  const element = screen.getByText(text).closest('[data-component="TenantThemeProvider"]');
  if (!(element instanceof HTMLElement)) throw new Error(`No provider is around "${text}".`);
  return element;
};
const sheets = () => [...document.querySelectorAll('style[data-aut-theme]')];

describe('TenantThemeProvider', () => {
  test('marks its subtree and puts the tenant’s style sheet before its content', () => {
    render(
      <TenantThemeProvider
        brand={themes.acme}
        tenantId="acme"
        colorScheme="dark"
        contrast="more"
        density="compact"
        nonce="abc"
        className="page"
        lang="de"
      >
        <p>content</p>
      </TenantThemeProvider>,
    );
    const element = root('content');
    expect(element.dataset).toMatchObject({
      autTenant: 'acme',
      autScheme: 'dark',
      autContrast: 'more',
      autDensity: 'compact',
    });
    expect(element).toHaveClass('page');
    expect(element).toHaveAttribute('lang', 'de');
    const [style, content] = element.children;
    expect(style).toHaveTextContent('[data-aut-tenant="acme"]{');
    expect(style).toHaveAttribute('nonce', 'abc');
    expect(content).toHaveTextContent('content');
    expect(element.querySelector('[style]')).toBeNull();
  });

  test('follows the device unless told otherwise', () => {
    render(<TenantThemeProvider brand={themes.acme}>content</TenantThemeProvider>);
    expect(root('content').dataset).toMatchObject({
      autScheme: 'system',
      autContrast: 'system',
      autDensity: 'comfortable',
    });
  });

  test('takes a theme made elsewhere, and hands it to those who ask', () => {
    const theme = createTenantTheme(themes.bank, { tenantId: 'bank' });
    const Name = () => useTenantTheme()?.companyName;
    const ref = createRef<HTMLDivElement>();
    render(
      <TenantThemeProvider theme={theme} ref={ref}>
        <Name />
      </TenantThemeProvider>,
    );
    expect(ref.current).toHaveTextContent('Bank');
    expect(sheets()[0]).toHaveAttribute('data-aut-theme', theme.hash);
  });

  test('has no theme outside of a provider', () => {
    const Name = () => (useTenantTheme() === null ? 'none' : 'some');
    render(<Name />);
    expect(screen.getByText('none')).toBeInTheDocument();
  });

  test('works for an answer that is no brand', () => {
    render(
      <TenantThemeProvider brand={'<!doctype html>'} tenantId='"] {} body {'>
        content
      </TenantThemeProvider>,
    );
    expect(root('content').dataset.autTenant).toMatch(/^brand-[a-z\d]+$/);
    expect(sheets()[0]?.textContent).not.toContain('body {');
  });

  test('never lets a theme out of its style element', () => {
    const theme = { ...createTenantTheme(themes.acme), css: '</style><img src=x>' };
    render(<TenantThemeProvider theme={theme}>content</TenantThemeProvider>);
    expect(root('content').querySelector('img')).toBeNull();
  });

  describe('around and inside each other', () => {
    test('tenants keep their own sheets', () => {
      render(
        <TenantThemeProvider brand={themes.acme} tenantId="acme">
          outer
          <TenantThemeProvider brand={themes.bank} tenantId="bank">
            <p>inner</p>
          </TenantThemeProvider>
        </TenantThemeProvider>,
      );
      expect(root('inner').dataset.autTenant).toBe('bank');
      expect(sheets().map((sheet) => /tenant="(\w+)"\]\{/.exec(sheet.textContent)?.[1])).toEqual([
        'acme',
        'bank',
      ]);
    });

    test('a provider without a tenant is an island in the tenant around it', () => {
      render(
        <TenantThemeProvider brand={themes.acme} tenantId="acme" contrast="more" nonce="abc">
          <TenantThemeProvider colorScheme="dark">
            <p>island</p>
            <TenantThemeProvider brand={themes.bank} tenantId="bank">
              <p>guest</p>
            </TenantThemeProvider>
          </TenantThemeProvider>
        </TenantThemeProvider>,
      );
      expect(root('island').dataset).toMatchObject({
        autTenant: 'acme',
        autScheme: 'dark',
        autContrast: 'more',
      });
      expect(root('guest').dataset).toMatchObject({ autTenant: 'bank', autScheme: 'dark' });
      expect(sheets()).toHaveLength(2);
      for (const sheet of sheets()) expect(sheet).toHaveAttribute('nonce', 'abc');
    });
  });

  test('keeps portalled content in its tenant', () => {
    const Portalled = () => createPortal(<p {...useTenantScopeProps()}>floating</p>, document.body);
    render(
      <TenantThemeProvider brand={themes.acme} tenantId="acme" colorScheme="dark">
        <Portalled />
      </TenantThemeProvider>,
    );
    expect(screen.getByText('floating').dataset).toMatchObject({
      autTenant: 'acme',
      autScheme: 'dark',
      autContrast: 'system',
      autDensity: 'comfortable',
    });
  });

  describe('on a change', () => {
    let renders = 0;
    const Counter = memo(function Counter() {
      renders++;
      return <i />;
    });
    const content = Array.from({ length: 500 }, (_, index) => <Counter key={index} />);
    beforeEach(() => {
      renders = 0;
    });

    test('of tenant, scheme, contrast and density renders none of 500 components', () => {
      let change: (props: object) => void = () => undefined;
      const acme = { brand: themes.acme, tenantId: 'acme' };
      const App = () => {
        const [props, setProps] = useState<object>(acme);
        change = setProps;
        return <TenantThemeProvider {...props}>{content}</TenantThemeProvider>;
      };
      const { container } = render(<App />);
      expect(renders).toBe(500);
      const bank = { brand: themes.bank, tenantId: 'bank' };
      for (let round = 0; round < 10; round++) {
        for (const props of [
          bank,
          { ...bank, colorScheme: 'dark' },
          { ...bank, contrast: 'more', density: 'compact' },
          acme,
        ]) {
          act(() => change(props));
        }
      }
      expect(renders).toBe(500);
      expect(container.firstElementChild).toHaveAttribute('data-aut-tenant', 'acme');
      expect(sheets()).toHaveLength(1);
    });

    test('leaves no style sheet behind', () => {
      const { unmount } = render(<TenantThemeProvider brand={themes.acme}>x</TenantThemeProvider>);
      expect(sheets()).toHaveLength(1);
      unmount();
      expect(sheets()).toHaveLength(0);
    });
  });

  describe('with rules of the tenant’s own', () => {
    const custom = () => document.querySelector('style[data-aut-theme="custom"]');

    test('applies the safe ones, confined to the tenant', async () => {
      render(
        <StrictMode>
          <TenantThemeProvider brand={themes.upd} tenantId="upd" nonce="abc">
            content
          </TenantThemeProvider>
        </StrictMode>,
      );
      await waitFor(() => expect(custom()).not.toBeNull());
      expect(custom()).toHaveTextContent(
        /^@scope \(\[data-aut-tenant="upd"\]\) .*\.card\{border-radius:12px\}/,
      );
      expect(custom()?.textContent).not.toContain('url');
      expect(custom()).toHaveAttribute('nonce', 'abc');
    });

    test('takes those that were sanitised before, and sanitises none itself', async () => {
      const theme = createTenantTheme(themes.upd, { tenantId: 'upd' });
      const customCss = await sanitizeTenantCss('.a{color:red}', theme);
      render(
        <TenantThemeProvider theme={theme} customCss={customCss}>
          content
        </TenantThemeProvider>,
      );
      expect(custom()?.textContent).toBe(customCss.css);
      await act(() => sanitizeTenantCss(theme.customCss, theme));
      expect(custom()?.textContent).toBe(customCss.css);
    });

    test('drops them at once when the tenant changes', async () => {
      const { rerender } = render(
        <TenantThemeProvider brand={themes.upd} tenantId="upd">
          content
        </TenantThemeProvider>,
      );
      await waitFor(() => expect(custom()).not.toBeNull());
      rerender(
        <TenantThemeProvider brand={themes.acme} tenantId="acme">
          content
        </TenantThemeProvider>,
      );
      expect(custom()).toBeNull();
    });

    test('stand in the first frame when the tenant comes back, whatever came between', async () => {
      const shown = (brand: unknown, tenantId: string) => (
        <TenantThemeProvider brand={brand} tenantId={tenantId}>
          content
        </TenantThemeProvider>
      );
      const { rerender } = render(shown(themes.upd, 'upd'));
      await waitFor(() => expect(custom()).not.toBeNull());
      const before = custom()?.textContent;
      for (let n = 0; n < 19; n++) rerender(shown(themes.acme, `acme-${String(n)}`));
      rerender(shown(themes.upd, 'upd'));
      expect(custom()?.textContent).toBe(before);
    });

    test('are left to the client in a page that is hydrated later, known or not', async () => {
      const app = (
        <TenantThemeProvider brand={themes.upd} tenantId="upd">
          content
        </TenantThemeProvider>
      );
      const { unmount } = render(app);
      await waitFor(() => expect(custom()).not.toBeNull());
      unmount();
      const container = document.createElement('div');
      container.innerHTML = renderToString(app);
      document.body.append(container);
      expect(custom()).toBeNull();
      render(app, { container, hydrate: true });
      await waitFor(() => expect(custom()).not.toBeNull());
    });
  });
});
