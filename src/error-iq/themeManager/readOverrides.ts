import { contrastRatio, type ColorName, type ModeName, type TenantTheme } from '../../theme';
import type { ComponentPair } from './componentToken';
import { componentPairs, componentTokens } from './componentTokens';

/** Why an override does not hold; the others do. */
export interface OverrideIssue {
  /** JSON pointer into the overrides, such as `/Button/background`. */
  readonly path: string;
  readonly code: 'unknown-component' | 'unknown-token' | 'bad-value' | 'contrast-broken';
  /** One sentence for the person who wrote the override. */
  readonly message: string;
}

/** Component tokens by component and name: `{ Button: { background: '{color.accent.solid}', radius: 8 } }`. */
export type ComponentOverrides = Readonly<
  Record<string, Readonly<Record<string, string | number>>>
>;

/** Declarations that hold, and what was refused. */
export interface ReadOverrides {
  /** CSS declarations joined by `;`; `''` when none holds. */
  readonly declarations: string;
  readonly issues: readonly OverrideIssue[];
}

interface Override {
  /** `component/token`. */
  readonly id: string;
  readonly path: string;
  readonly value: string;
  readonly color: ColorName | null;
}

interface Mode {
  readonly name: ModeName;
  /** The mode in a sentence. */
  readonly text: string;
  readonly minimum: 'minimum' | 'minimumMore';
}

const modes: readonly Mode[] = [
  { name: 'light', text: 'light mode', minimum: 'minimum' },
  { name: 'dark', text: 'dark mode', minimum: 'minimum' },
  { name: 'lightMore', text: 'light mode with more contrast', minimum: 'minimumMore' },
  { name: 'darkMore', text: 'dark mode with more contrast', minimum: 'minimumMore' },
];

/**
 * Overrides as CSS declarations for one theme. A colour may be a reference to a colour token and nothing else; a size
 * may be a reference, a number of pixels, or `"<number>px"`, 0–64. An override that breaks a pair of the contrast
 * contract, in any mode of the theme, is refused; of two that do so only together, both.
 */
export function readOverrides(overrides: unknown, theme: TenantTheme): ReadOverrides {
  const issues: OverrideIssue[] = [];
  const read = new Map<string, Override>();
  for (const [component, tokens] of entriesOf(overrides)) {
    const componentName = kebab(component);
    const known = Object.hasOwn(componentTokens, componentName) && componentTokens[componentName];
    const componentPath = `/${escapePointer(component)}`;
    if (!known) {
      issues.push({
        path: componentPath,
        code: 'unknown-component',
        message: `There is no component "${component}".`,
      });
      continue;
    }
    for (const [token, value] of entriesOf(tokens)) {
      const name = kebab(token);
      const path = `${componentPath}/${escapePointer(token)}`;
      const kind = Object.hasOwn(known, name) ? known[name]?.kind : undefined;
      if (kind === undefined) {
        issues.push({
          path,
          code: 'unknown-token',
          message: `"${component}" has no token "${token}".`,
        });
        continue;
      }
      const color = kind === 'color' ? readColor(value, theme) : null;
      const css = kind === 'color' ? color && `var(--aut-color-${color})` : readSize(value, kind);
      if (css === null) issues.push({ path, code: 'bad-value', message: wanted[kind] });
      else
        read.set(`${componentName}/${name}`, {
          id: `${componentName}/${name}`,
          path,
          value: css,
          color,
        });
    }
  }
  refuseUnreadable(read, theme, issues);
  const declarations = [...read.values()].map(
    ({ id, value }) => `--aut-${id.replace('/', '-')}:${value}`,
  );
  return { declarations: declarations.join(';'), issues };
}

const wanted = {
  color: 'A colour is given by its token, such as "{color.accent.solid}".',
  radius: 'A radius is "{radius.card}" or one of its kind, or 0 to 64 pixels.',
  space: 'A space is "{space.1}" to "{space.7}", or 0 to 64 pixels.',
};

/** Refusing one override puts the usual colour back, which may break another pair: until nothing is broken. */
function refuseUnreadable(
  read: Map<string, Override>,
  theme: TenantTheme,
  issues: OverrideIssue[],
): void {
  for (;;) {
    const broken = componentPairs.find(
      (pair) => (read.has(pair.front) || read.has(pair.back)) && findBreach(pair, read, theme),
    );
    if (!broken) return;
    const involved = [broken.front, broken.back].flatMap((id) => read.get(id) ?? []);
    // Whoever breaks the pair beside the other's usual colour is to blame; else both together are.
    const alone = involved.filter(({ id }) => findBreach(broken, only(id, read), theme));
    const together = findBreach(broken, read, theme);
    for (const { id, path } of alone.length > 0 ? alone : involved) {
      const message = findBreach(broken, only(id, read), theme) ?? together ?? '';
      issues.push({ path, code: 'contrast-broken', message });
      read.delete(id);
    }
  }
}

function only(id: string, read: ReadonlyMap<string, Override>): ReadonlyMap<string, Override> {
  return new Map([...read].filter(([other]) => other === id));
}

/** The first mode in which a pair would not keep its contrast, as a sentence. */
function findBreach(
  pair: ComponentPair,
  read: ReadonlyMap<string, Override>,
  { palettes }: TenantTheme,
): string | null {
  const front = colorOf(pair.front, read);
  const back = colorOf(pair.back, read);
  for (const { name, text, minimum } of modes) {
    const ratio = contrastRatio(palettes[name][front], palettes[name][back]);
    if (ratio >= pair[minimum]) continue;
    // Cut, not rounded: 4.49 must not be told as 4.5.
    const told = Math.floor(ratio * 100) / 100;
    return `In ${text}, ${pair.front} (${front}) on ${pair.back} (${back}) would have a contrast of ${told}; it needs ${pair[minimum]}.`;
  }
  return null;
}

function colorOf(id: string, read: ReadonlyMap<string, Override>): ColorName {
  const [component = '', token = ''] = id.split('/');
  const usual = componentTokens[component]?.[token];
  return read.get(id)?.color ?? (usual?.kind === 'color' ? usual.usual : (id as ColorName));
}

function readColor(value: unknown, { palettes }: TenantTheme): ColorName | null {
  const path =
    typeof value === 'string' ? /^\{color\.([a-z0-9.-]{1,40})\}$/.exec(value)?.[1] : undefined;
  const name = path?.replaceAll('.', '-');
  return name !== undefined && Object.hasOwn(palettes.light, name) ? (name as ColorName) : null;
}

function readSize(value: unknown, kind: 'radius' | 'space'): string | null {
  const text = typeof value === 'string' ? value : '';
  const pixels =
    typeof value === 'number' ? value : Number(/^(\d{1,2}(\.\d+)?)px$/.exec(text)?.[1] ?? NaN);
  if (pixels >= 0 && pixels <= 64) return `${Math.round(pixels * 1000) / 1000}px`;
  const token = /^\{(.{1,20})\}$/.exec(text)?.[1];
  const isKnown = token !== undefined && sizes[kind].includes(token);
  return isKnown ? `var(--aut-${token.replace('.', '-')})` : null;
}

const sizes: Readonly<Record<'radius' | 'space', readonly string[]>> = {
  radius: ['radius.control', 'radius.card', 'radius.pill'],
  space: ['1', '2', '3', '4', '5', '6', '7'].map((step) => `space.${step}`),
};

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

/** `backgroundHover`, `BackgroundHover` and `background-hover` are one name. */
function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** RFC 6901. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
