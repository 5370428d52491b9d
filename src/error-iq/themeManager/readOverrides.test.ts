import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTenantTheme } from '../../theme';
import { componentTokens } from './componentTokens';
import { readOverrides } from './readOverrides';

const theme = createTenantTheme({ primary_color: '#0F62FE', secondary_color: '#24A148' });

test('takes references and sizes, however a name is spelled', () => {
  const { declarations, issues } = readOverrides(
    {
      Panel: { padding: '{space.6}', radius: 12 },
      button: { radius: '2.5px' },
      Chart: { grid: '{color.border.strong}' },
    },
    theme,
  );
  expect(issues).toEqual([]);
  expect(declarations.split(';').sort()).toEqual([
    '--aut-button-radius:2.5px',
    '--aut-chart-grid:var(--aut-color-border-strong)',
    '--aut-panel-padding:var(--aut-space-6)',
    '--aut-panel-radius:12px',
  ]);
});

test.each([
  [{ Button: { background: '#ff0000' } }, '/Button/background', 'bad-value'],
  [{ Button: { background: 'var(--x)' } }, '/Button/background', 'bad-value'],
  [{ Button: { background: '{color.primary.solid};} body{' } }, '/Button/background', 'bad-value'],
  [{ Button: { background: '{color.constructor}' } }, '/Button/background', 'bad-value'],
  [{ Button: { radius: 65 } }, '/Button/radius', 'bad-value'],
  [{ Button: { radius: -1 } }, '/Button/radius', 'bad-value'],
  [{ Button: { radius: NaN } }, '/Button/radius', 'bad-value'],
  [{ Button: { radius: '{space.1}' } }, '/Button/radius', 'bad-value'],
  [{ Panel: { padding: 'calc(1px)' } }, '/Panel/padding', 'bad-value'],
  [{ Button: { glow: 1 } }, '/Button/glow', 'unknown-token'],
  [{ Button: { constructor: 1 } }, '/Button/constructor', 'unknown-token'],
  [{ Slider: {} }, '/Slider', 'unknown-component'],
  [{ 'a/b~': {} }, '/a~1b~0', 'unknown-component'],
])('refuses %j and keeps the rest', (bad, path, code) => {
  const { declarations, issues } = readOverrides(
    { Chart: { axis: '{color.text.default}' }, ...bad },
    theme,
  );
  expect(declarations).toBe('--aut-chart-axis:var(--aut-color-text-default)');
  expect(issues).toMatchObject([{ path, code }]);
});

describe('what could not be read by a person', () => {
  test('is refused with the reason', () => {
    const { declarations, issues } = readOverrides(
      { Button: { text: '{color.primary.solid}' } },
      theme,
    );
    expect(declarations).toBe('');
    expect(issues).toMatchObject([{ path: '/Button/text', code: 'contrast-broken' }]);
    expect(issues[0]?.message).toBe(
      'In light mode, button/text (primary-solid) on button/background (primary-solid) would have a contrast of 1; it needs 4.5.',
    );
  });

  test('counts together with what else is overridden', () => {
    const soft = {
      background: '{color.accent.soft}',
      backgroundHover: '{color.accent.soft-hover}',
      backgroundActive: '{color.accent.soft-active}',
    };
    expect(
      readOverrides({ Button: { ...soft, text: '{color.text.default}' } }, theme).issues,
    ).toEqual([]);
    const paths = readOverrides(
      { Button: { ...soft, text: '{color.accent.soft-hover}', radius: 3 } },
      theme,
    );
    expect(paths.declarations).toBe('--aut-button-radius:3px');
    expect(paths.issues).toHaveLength(4);
  });

  test('costs no other override that is readable without it', () => {
    const { declarations, issues } = readOverrides(
      {
        Button: { border: '{color.secondary.indicator}' },
        Panel: { background: '{color.danger.solid}' },
      },
      theme,
    );
    expect(declarations).toBe('--aut-button-border:var(--aut-color-secondary-indicator)');
    expect(issues).toMatchObject([{ path: '/Panel/background', code: 'contrast-broken' }]);
  });

  test('never comes out, for any brand and any references', () => {
    const name = fc.constantFrom(...Object.keys(theme.palettes.light));
    const reference = name.map((token) => `{color.${token}}`);
    const part = fc.record(
      { background: reference, text: reference, 'background-hover': reference },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, fc.stringMatching(/^#[0-9a-f]{6}$/), (Button, Panel, primary) => {
        const own = createTenantTheme({ primary_color: primary });
        const { declarations, issues } = readOverrides({ Button, Panel }, own);
        const kept = new Map(
          declarations.split(';').map((line) => line.split(':') as [string, string]),
        );
        const again = readOverrides(
          { Button: pick('button', kept), Panel: pick('panel', kept) },
          own,
        );
        expect(again.issues).toEqual([]);
        expect(issues.every(({ message }) => message.length > 20)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** The declarations of one component, written as overrides again. */
function pick(component: string, kept: ReadonlyMap<string, string>): Record<string, string> {
  const prefix = `--aut-${component}-`;
  return Object.fromEntries(
    [...kept]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [
        name.slice(prefix.length),
        value.replace(/^var\(--aut-color-(.+)\)$/, '{color.$1}'),
      ]),
  );
}

test('never throws and lets no character of CSS through, whatever it is given', () => {
  const value = fc.oneof(fc.string(), fc.double(), fc.anything());
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('Button', 'Panel', 'x'),
        fc.dictionary(fc.constantFrom('background', 'radius', 'padding', 'y'), value),
      ),
      (overrides) => {
        const { declarations } = readOverrides(overrides, theme);
        expect(declarations).toMatch(/^((^|;)--aut-[a-z-]+:(var\(--aut-[a-z0-9-]+\)|[\d.]+px))*$/);
      },
    ),
  );
  expect(readOverrides(null, theme).declarations).toBe('');
});

test('knows the tokens that stand in tokens/component, and no others', () => {
  const folder = new URL('../../../tokens/component/', import.meta.url);
  const files = readdirSync(folder).map(
    (file) =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<
        string,
        Record<string, unknown>
      >,
  );
  const names = files.flatMap((file) =>
    Object.entries(file).flatMap(([component, tokens]) =>
      Object.keys(tokens)
        .filter((key) => !key.startsWith('$'))
        .map((token) => `${component}/${token}`),
    ),
  );
  const known = Object.entries(componentTokens).flatMap(([component, tokens]) =>
    Object.keys(tokens).map((token) => `${component}/${token}`),
  );
  expect(known.sort()).toEqual(names.sort());
});
