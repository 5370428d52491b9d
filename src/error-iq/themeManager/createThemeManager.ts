import { createTenantTheme, isTenantId, sanitizeTenantCss, type TenantTheme } from '../../theme';
import type { ErrorIQClient } from '../createErrorIQClient';
import type { CallOptions } from '../settings';
import { adoptSheet, type SheetRoot } from './adoptSheet';
import {
  readOverrides,
  type ComponentOverrides,
  type OverrideIssue,
  type ReadOverrides,
} from './readOverrides';
import { ThemeError } from './ThemeError';

/** Where and how a theme is put on. */
export interface ApplyOptions {
  /**
   * The element whose subtree gets the theme: it is given `data-aut-tenant`. Without it no element is touched; the
   * theme then holds for those that carry the attribute already.
   */
  readonly target?: Element | null | undefined;
  /** Names the tenant: letters, digits, `_` and `-`, at most 64. @default one made of the brand */
  readonly tenantId?: string | undefined;
  /** Whether the tenant's own style sheet is put on too, as far as it is safe. @default true */
  readonly customCss?: boolean | undefined;
}

/** A theme that is on. */
export interface AppliedTheme {
  readonly theme: TenantTheme;
  /** Puts another brand on in its place. */
  readonly update: (brandConfig: unknown) => AppliedTheme;
  /** Takes it off. With the last holder, the target is as it was before. */
  readonly dispose: () => void;
}

/** Overrides that are on. */
export interface AppliedOverrides {
  /** Their declarations, for the theme that is on. */
  readonly css: string;
  readonly issues: readonly OverrideIssue[];
  /** Takes them off, unless others have taken their place. */
  readonly dispose: () => void;
}

/** Loads tenants' themes and puts them on, outside of React. */
export interface ThemeManager {
  /**
   * Loads a tenant's branding as a theme and puts nothing on: what `TenantThemeProvider` takes as `loadTheme`.
   * Rejects with a `ThemeError`.
   */
  readonly fetchTenantTheme: (tenantId: string, options?: CallOptions) => Promise<TenantTheme>;
  /**
   * Loads a tenant's branding and puts it on in place of the one that was loaded before. Gives the theme.
   *
   * An answer that comes after another tenant was asked for is put on no more. When loading fails or is aborted, it
   * rejects with a `ThemeError` and what is on stays on.
   */
  readonly loadTenantTheme: (
    tenantId: string,
    options?: CallOptions & Omit<ApplyOptions, 'tenantId'>,
  ) => Promise<TenantTheme>;
  /**
   * Puts a look on: the answer of `GET /branding` as it came, or an adapter's `Brand`. On a target that has one it
   * takes its place; the same look again changes nothing. Never throws.
   */
  readonly applyBranding: (brandConfig: unknown, options?: ApplyOptions) => AppliedTheme;
  /** Puts on a theme that `createTenantTheme` made, for instance on the server. Its style sheet must be trusted. */
  readonly applyTheme: (
    theme: TenantTheme,
    options?: Omit<ApplyOptions, 'tenantId'>,
  ) => AppliedTheme;
  /**
   * Changes tokens of components, in place of earlier changes: `{ Button: { background: '{color.accent.solid}' } }`.
   * Never throws; what is not known or not readable is refused with the reason, the rest holds.
   */
  readonly customizeComponents: (overrides: ComponentOverrides) => AppliedOverrides;
  /** Takes everything off. The manager is of no use any more. */
  readonly dispose: () => void;
}

interface Application {
  readonly theme: TenantTheme;
  readonly root: SheetRoot | null;
  readonly withCustomCss: boolean;
  readonly release: () => void;
  holders: number;
}

/** Stands for "no target" among targets. */
const nowhere = Symbol('no target');

/**
 * Makes a manager of themes for code that is not React; in React, `TenantThemeProvider` does this. Without a page, as
 * on a server, themes are made but nothing is put on.
 *
 * @param client Needed by `loadTenantTheme` alone.
 * @example
 * const themes = createThemeManager(client);
 * await themes.loadTenantTheme('acme', { target: element, signal });
 */
export function createThemeManager(client?: Pick<ErrorIQClient, 'branding'>): ThemeManager {
  const applications = new Map<Element | typeof nowhere, Application>();
  let overrides: ComponentOverrides | null = null;
  let overrideSheets: (() => void)[] = [];
  let loaded: AppliedTheme | null = null;
  let lastLoad = 0;
  let isDisposed = false;

  async function fetchTenantTheme(tenantId: string, { signal }: CallOptions = {}) {
    if (isDisposed) throw new ThemeError('disposed', 'The theme manager is disposed.');
    if (!client) throw new ThemeError('no-client', 'The theme manager has no client to load with.');
    if (!isTenantId(tenantId)) {
      const message = 'A tenant id is 1 to 64 letters, digits, "_" and "-".';
      throw new ThemeError('bad-tenant-id', message);
    }
    const answer = await client.branding.getBranding(tenantId, { signal });
    if (!answer.ok) {
      const code = answer.error.code === 'ABORTED' ? 'aborted' : 'load-failed';
      throw new ThemeError(code, answer.error.message, answer.error);
    }
    const theme = createTenantTheme(answer.data, { tenantId });
    return { ...theme, issues: [...answer.issues, ...theme.issues] };
  }

  function applyBranding(brandConfig: unknown, options: ApplyOptions = {}): AppliedTheme {
    return applyTheme(createTenantTheme(brandConfig, { tenantId: options.tenantId }), options);
  }

  function applyTheme(theme: TenantTheme, options: ApplyOptions = {}): AppliedTheme {
    const { target, tenantId, customCss = true } = options;
    const key = target ?? nowhere;
    const running = applications.get(key);
    const isSame =
      running?.theme.hash === theme.hash &&
      running.theme.tenantId === theme.tenantId &&
      running.withCustomCss === customCss;
    const application =
      running && isSame ? running : replace(key, running, theme, target ?? null, customCss);
    application.holders += 1;

    let isHeld = true;
    const dispose = () => {
      if (!isHeld) return;
      isHeld = false;
      application.holders -= 1;
      if (application.holders > 0 || applications.get(key) !== application) return;
      applications.delete(key);
      application.release();
      showOverrides();
    };
    return {
      theme: application.theme,
      update: (brand) => {
        const next = applyBranding(brand, { ...options, tenantId: tenantId ?? theme.tenantId });
        dispose();
        return next;
      },
      dispose,
    };
  }

  function replace(
    key: Element | typeof nowhere,
    running: Application | undefined,
    theme: TenantTheme,
    target: Element | null,
    withCustomCss: boolean,
  ): Application {
    running?.release();
    const root = rootOf(target);
    const release = isDisposed ? () => undefined : putOn(theme, root, target, withCustomCss);
    const application: Application = { theme, root, withCustomCss, release, holders: 0 };
    if (isDisposed) return application;
    applications.set(key, application);
    showOverrides();
    return application;
  }

  function showOverrides(): ReadOverrides {
    for (const release of overrideSheets) release();
    overrideSheets = [];
    if (overrides === null) return { declarations: '', issues: [] };
    const places =
      applications.size > 0
        ? [...applications.values()].map(({ theme, root }) => ({
            theme,
            root,
            selector: `[data-aut-tenant="${theme.tenantId}"]`,
          }))
        : [
            {
              theme: createTenantTheme(undefined),
              root: rootOf(null),
              selector: '[data-aut-tenant]',
            },
          ];
    const results = places.map(({ theme, root, selector }) => {
      const result = readOverrides(overrides, theme);
      if (root && result.declarations !== '') {
        overrideSheets.push(adoptSheet(root, `${selector}{${result.declarations}}`));
      }
      return result;
    });
    const issues = new Map(
      results.flatMap((result) => result.issues).map((issue) => [issue.path, issue]),
    );
    return { declarations: results[0]?.declarations ?? '', issues: [...issues.values()] };
  }

  return {
    fetchTenantTheme,

    async loadTenantTheme(tenantId, { signal, ...options } = {}) {
      lastLoad += 1;
      const turn = lastLoad;
      const theme = await fetchTenantTheme(tenantId, { signal });
      if (turn !== lastLoad) return theme;
      const before = loaded;
      loaded = applyTheme(theme, options);
      before?.dispose();
      return theme;
    },

    applyBranding,
    applyTheme,

    customizeComponents(next) {
      overrides = isDisposed ? null : next;
      const { declarations, issues } = showOverrides();
      return {
        css: declarations,
        issues,
        dispose: () => {
          if (overrides !== next) return;
          overrides = null;
          showOverrides();
        },
      };
    },

    dispose() {
      isDisposed = true;
      lastLoad += 1;
      overrides = null;
      showOverrides();
      for (const { release } of applications.values()) release();
      applications.clear();
    },
  };
}

/** Puts one theme on one place. Gives back how to take it off without a trace. */
function putOn(
  theme: TenantTheme,
  root: SheetRoot | null,
  target: Element | null,
  withCustomCss: boolean,
): () => void {
  if (!root) return () => undefined;
  const releases = [adoptSheet(root, theme.css)];
  if (target) releases.push(nameTenant(target, theme.tenantId));
  let isOn = true;
  if (withCustomCss && theme.customCss !== '') {
    sanitizeTenantCss(theme.customCss, { tenantId: theme.tenantId }).then(
      ({ css }) => {
        if (isOn && css !== '') releases.push(adoptSheet(root, css));
      },
      // Its code could not be loaded: the tenant goes without its own rules.
      () => undefined,
    );
  }
  return () => {
    isOn = false;
    for (const release of releases) release();
  };
}

function nameTenant(target: Element, tenantId: string): () => void {
  const before = target.getAttribute('data-aut-tenant');
  target.setAttribute('data-aut-tenant', tenantId);
  return () => {
    // Somebody else has named another tenant since: theirs stays.
    if (target.getAttribute('data-aut-tenant') !== tenantId) return;
    if (before === null) target.removeAttribute('data-aut-tenant');
    else target.setAttribute('data-aut-tenant', before);
  };
}

/** The document or shadow root of the target, the page's document without one; `null` where there is no page. */
function rootOf(target: Element | null): SheetRoot | null {
  if (typeof document === 'undefined') return null;
  const root = target?.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot) return root;
  return target?.ownerDocument ?? document;
}
