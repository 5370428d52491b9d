// What each system makes of one brand colour: for a scheme, the pairs of each kind, `[foreground, background]`, and its
// solid colour. Each is asked for the roles that it offers.
import { fileURLToPath } from 'node:url';
import * as radix from '../node_modules/@radix-ui/colors/index.mjs';
import { runnerImport } from 'vite';
import { contrast, distance, onColour } from './colour.mjs';

const peer = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
/** Through a bundler's resolution: Material's package leaves out file extensions, which Node refuses. */
const load = async (path) =>
  (
    await runnerImport(peer(path), {
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
    })
  ).module;

const { createTenantTheme } = await import('../../dist/theme.js');

/** This library: every family, all four modes and the style sheet; two modes are looked at here. */
function auterity(seed) {
  const { palettes } = createTenantTheme({ primary_color: seed }, { tenantId: 'bench' });
  const read = (c) => ({
    text: ['canvas', 'raised'].flatMap((surface) => [
      [c['text-default'], c[`surface-${surface}`]],
      [c['text-muted'], c[`surface-${surface}`]],
    ]),
    accent: [
      [c['primary-text'], c['surface-canvas']],
      [c['primary-text'], c['primary-soft']],
    ],
    onSolid: [
      [c['primary-on-solid'], c['primary-solid']],
      [c['primary-on-solid'], c['primary-solid-hover']],
    ],
    graphic: ['border-strong', 'primary-indicator', 'focus-ring'].map((name) => [
      c[name],
      c['surface-canvas'],
    ]),
    solid: c['primary-solid'],
  });
  return { light: read(palettes.light), dark: read(palettes.dark) };
}

const material = await load('@material/material-color-utilities/index.js');

/** Material's colour over another at its opacity for the hover state. */
function mix(front, back, share) {
  const channel = (hex, at) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(front, at) * share + channel(back, at) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

const materialScheme = (Scheme) => (seed) => {
  const read = (isDark) => {
    const scheme = new Scheme(material.Hct.fromInt(material.argbFromHex(seed)), isDark, 0);
    const c = (name) => material.hexFromArgb(scheme[name]);
    return {
      text: ['surface', 'surfaceContainer'].flatMap((surface) => [
        [c('onSurface'), c(surface)],
        [c('onSurfaceVariant'), c(surface)],
      ]),
      accent: [
        [c('primary'), c('surface')],
        [c('onPrimaryContainer'), c('primaryContainer')],
      ],
      onSolid: [
        [c('onPrimary'), c('primary')],
        [c('onPrimary'), mix(c('onPrimary'), c('primary'), 0.08)],
      ],
      graphic: [
        [c('outline'), c('surface')],
        [c('primary'), c('surface')],
      ],
      solid: c('primary'),
    };
  };
  return { light: read(false), dark: read(true) };
};

// Leonardo warns of its own internals at every colour; the terminal would slow it down.
const { warn } = console;
console.warn = (...said) => {
  if (!String(said[0]).startsWith('Leonardo:')) warn(...said);
};

const { BackgroundColor, Color, Theme } = await load('@adobe/leonardo-contrast-colors/index.js');

/** Leonardo answers ratios against one background; the label on a solid is black or white, the better of the two. */
const leonardo = (text, graphic) => (seed) => {
  const read = (lightness) => {
    const neutral = new BackgroundColor({
      name: 'neutral',
      colorKeys: ['#808080'],
      ratios: { muted: text, strong: 12 },
    });
    const brand = new Color({
      name: 'brand',
      colorKeys: [seed],
      ratios: { graphic, text, hover: text + 1 },
    });
    const theme = new Theme({ colors: [neutral, brand], backgroundColor: neutral, lightness });
    const { background, ...c } = theme.contrastColorPairs;
    return {
      text: [
        [c.strong, background],
        [c.muted, background],
      ],
      accent: [[c.text, background]],
      onSolid: [
        [onColour(c.text), c.text],
        [onColour(c.text), c.hover],
      ],
      graphic: [[c.graphic, background]],
      solid: c.text,
    };
  };
  return { light: read(98), dark: read(10) };
};

const hues = Object.keys(radix).filter((name) => /^[a-z]+$/.test(name) && `${name}Dark` in radix);
/** Radix writes dark text on these. */
const bright = new Set(['sky', 'mint', 'lime', 'yellow', 'amber']);

/** The hand-made scale whose solid colour is nearest; the generator of custom scales is not on npm. */
function radixScales(seed) {
  const nearest = hues.reduce((best, name) =>
    distance(radix[name][`${name}9`], seed) < distance(radix[best][`${best}9`], seed) ? name : best,
  );
  const read = (suffix) => {
    const step = (number) => radix[`${nearest}${suffix}`][`${nearest}${number}`];
    const grey = (number) => radix[`gray${suffix}`][`gray${number}`];
    const label = bright.has(nearest) ? radix.gray.gray12 : '#ffffff';
    return {
      text: [1, 2].flatMap((surface) => [
        [grey(12), grey(surface)],
        [grey(11), grey(surface)],
      ]),
      accent: [
        [step(11), grey(1)],
        [step(11), step(3)],
      ],
      onSolid: [
        [label, step(9)],
        [label, step(10)],
      ],
      graphic: [
        [grey(8), grey(1)],
        [step(8), grey(1)],
      ],
      solid: step(9),
    };
  };
  return { light: read(''), dark: read('Dark') };
}

/** What apps do without a system: the brand as it is, with white on it. */
function raw(seed) {
  const read = (page, ink) => ({
    text: [[ink, page]],
    accent: [[seed, page]],
    onSolid: [['#ffffff', seed]],
    graphic: [[seed, page]],
    solid: seed,
  });
  return { light: read('#ffffff', '#111111'), dark: read('#111111', '#ffffff') };
}

/** Every contender by the name that the table shows. */
export const contenders = {
  'this library': auterity,
  'Material 0.4, TonalSpot': materialScheme(material.SchemeTonalSpot),
  'Material 0.4, Fidelity': materialScheme(material.SchemeFidelity),
  'Leonardo 1.1, ratios 4.5 and 3': leonardo(4.5, 3),
  'Leonardo 1.1, ratios 4.6 and 3.1': leonardo(4.6, 3.1),
  'Radix Colors 3.0, nearest scale': radixScales,
  'brand as it is, white text': raw,
};

/** The least contrast that a pair of each kind must have, from the contrast contract. */
export const minimum = { text: 4.5, accent: 4.5, onSolid: 4.5, graphic: 3 };

/** Whether each pair of a kind reaches its contrast. */
export const passes = (kind, pairs) => pairs.map(([a, b]) => contrast(a, b) >= minimum[kind]);
