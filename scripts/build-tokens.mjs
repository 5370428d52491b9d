// Turns tokens/ into what code reads. Plain Node, so that it runs straight after a clone.
//   node scripts/build-tokens.mjs           writes dist/tokens/, dist/tokens.css and the generated files of src/
//   node scripts/build-tokens.mjs --check   fails when a generated file of src/ is not up to date
//   node scripts/build-tokens.mjs --solve   first solves the semantic colours anew from the brand in primitive/color
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.argv.includes('--solve')) await import('./solve-default-colors.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const tokensFolder = join(root, 'tokens');
const readJson = (path) => JSON.parse(readFileSync(join(tokensFolder, path), 'utf8'));
const resolver = readJson('auterity.resolver.json');

/** The tokens of files, later ones winning, by their dotted path. */
function readTokens(files) {
  const tokens = new Map();
  const walk = (node, path, inheritedType) => {
    const type = node.$type ?? inheritedType;
    if ('$value' in node) {
      tokens.set(path.join('.'), { type, value: node.$value, description: node.$description });
      return;
    }
    for (const [name, child] of Object.entries(node)) {
      if (!name.startsWith('$')) walk(child, [...path, name], type);
    }
  };
  for (const file of files) walk(readJson(file), [], undefined);
  return tokens;
}

const refs = (list) => list.map(({ $ref }) => $ref);
const setFiles = (name) => refs(resolver.sets[name].sources);
const contextFiles = (modifier, context) => refs(resolver.modifiers[modifier].contexts[context]);
const primitives = readTokens(setFiles('primitive'));

/** Only primitives stay out of CSS; a reference to anything else becomes a `var()`. */
const aliasOf = (value) => /^\{(.+)\}$/.exec(value)?.[1];
const variable = (path) => `--aut-${path.replaceAll('.', '-')}`;

function cssValue({ type, value }) {
  const alias = typeof value === 'string' ? aliasOf(value) : undefined;
  if (alias !== undefined) {
    const primitive = primitives.get(alias);
    return primitive === undefined ? `var(${variable(alias)})` : cssValue(primitive);
  }
  const measure = (part) => `${part.value}${part.value === 0 ? '' : part.unit}`;
  switch (type) {
    case 'color': {
      if (value.alpha === undefined) return value.hex;
      const channels = value.components.map((channel) => Math.round(channel * 255));
      return `rgb(${channels.join(' ')} / ${value.alpha})`;
    }
    case 'dimension':
    case 'duration':
      return measure(value);
    case 'cubicBezier':
      return `cubic-bezier(${value.join(',')})`;
    case 'shadow':
      return [value]
        .flat()
        .map(({ color, offsetX, offsetY, blur, spread }) =>
          [
            ...[offsetX, offsetY, blur, spread].map(measure),
            cssValue({ type: 'color', value: color }),
          ].join(' '),
        )
        .join(',');
    case 'fontFamily':
    case 'fontWeight':
      return [value].flat().join(', ');
    default:
      throw new Error(`No CSS form is known for a token of type ${type}.`);
  }
}

const declare = (tokens) =>
  [...tokens].map(([path, token]) => `${variable(path)}:${cssValue(token)}`).join(';');
const rule = (selector, body) => `${selector}{${body}}`;
const media = (query, ...rules) => `@media ${query}{${rules.join('')}}`;

const semantic = readTokens(setFiles('semantic'));
const component = readTokens(setFiles('component'));
const comfortable = readTokens(contextFiles('density', 'comfortable'));
const compact = readTokens(contextFiles('density', 'compact'));
const motion = readTokens(contextFiles('motion', 'full'));
const motionReduced = readTokens(contextFiles('motion', 'reduced').slice(-1));
const colors = Object.fromEntries(
  Object.keys(resolver.modifiers.mode.contexts).map((mode) => [
    mode,
    readTokens(contextFiles('mode', mode)),
  ]),
);

/**
 * What holds for every tenant. `:where` weighs nothing, so a page may set any of these on `:root`.
 * Component tokens are references: they are declared again on each tenant's root, to resolve to its values.
 */
const foundation = [
  rule(':where(:root)', declare([...semantic, ...motion, ...comfortable])),
  rule(":where([data-aut-density='comfortable'])", declare(comfortable)),
  rule(":where([data-aut-density='compact'])", declare(compact)),
  rule(':where(:root,[data-aut-tenant])', declare(component)),
  media('(prefers-reduced-motion:reduce)', rule(':where(:root)', declare(motionReduced))),
  rule("[data-aut-scheme='light']", 'color-scheme:light'),
  rule("[data-aut-scheme='dark']", 'color-scheme:dark'),
  rule("[data-aut-scheme='system']", 'color-scheme:light dark'),
  // Forced colours bring their own background: what is drawn on it follows that, not the tenant's scheme.
  media('(forced-colors:active)', rule('[data-aut-scheme]', 'color-scheme:light dark')),
];

/** The house's own colours, for pages and parts without a tenant. */
function houseColors() {
  const pairs = (light, dark) =>
    [...light.keys()].map((path) => {
      const [a, b] = [light, dark].map((tokens) => cssValue(tokens.get(path)));
      return `${variable(path)}:${a === b ? a : `light-dark(${a},${b})`}`;
    });
  const standard = pairs(colors.light, colors.dark);
  const more = pairs(colors['light-more'], colors['dark-more'])
    .filter((pair) => !standard.includes(pair))
    .join(';');
  return [
    rule(':where(:root)', `color-scheme:light dark;${standard.join(';')}`),
    rule(":where(:root)[data-aut-contrast='more']", more),
    media(
      '(prefers-contrast:more)',
      rule(":where(:root):not([data-aut-contrast='standard'])", more),
    ),
  ];
}

const names = [
  ...colors.light.keys(),
  ...semantic.keys(),
  ...motion.keys(),
  ...comfortable.keys(),
  ...component.keys(),
].map(variable);

const generated =
  'Generated from tokens/ by scripts/build-tokens.mjs: change the tokens, then run `npm run tokens`.';

function seedFile() {
  const packed = (path) => `0x${primitives.get(`seed.${path}`).value.hex.slice(1)}`;
  const brand = ['primary', 'secondary', 'accent'].map(
    (name) => `  ${name}: ${packed(`brand.${name}`)},`,
  );
  const status = ['danger', 'warning', 'success', 'info'].map(
    (name) =>
      `  ${name}: { usual: ${packed(`status.${name}.usual`)}, alternate: ${packed(`status.${name}.alternate`)} },`,
  );
  return [...brand, ...status].join('\n');
}

/** `--aut-button-text` is the token `button/text`; `--aut-color-text-muted` is the colour `text-muted`. */
function pairEnd(name) {
  const color = /^--aut-color-(.+)$/.exec(name)?.[1];
  if (color !== undefined) return color;
  const token = [...component.keys()].find((path) => variable(path) === name);
  if (token === undefined)
    throw new Error(`The contrast contract names ${name}, which is no token.`);
  return token.replace('.', '/');
}

function componentFile() {
  const parts = new Map();
  for (const [path, { type, value }] of component) {
    const [part, name] = path.split('.');
    const usual = aliasOf(value);
    const kind = type === 'color' ? 'color' : usual.split('.')[0];
    const color =
      kind === 'color' ? `, usual: '${usual.replace('color.', '').replaceAll('.', '-')}'` : '';
    const key = name.includes('-') ? `'${name}'` : name;
    parts.set(part, [...(parts.get(part) ?? []), `    ${key}: { kind: '${kind}'${color} },`]);
  }
  return [...parts]
    .map(([part, lines]) => [`  ${part}: {`, ...lines, '  },'].join('\n'))
    .join('\n');
}

function componentPairsFile() {
  return readJson('contrast.contract.json')
    .componentPairs.map(({ fg, bg, minimum, minimumMore }) =>
      [
        '  {',
        `    front: '${pairEnd(fg)}',`,
        `    back: '${pairEnd(bg)}',`,
        `    minimum: ${minimum},`,
        `    minimumMore: ${minimumMore},`,
        '  },',
      ].join('\n'),
    )
    .join('\n');
}

const generatedFiles = {
  'src/error-iq/themeManager/componentTokens.ts': `import type { ComponentPair, ComponentToken } from './componentToken';

// ${generated}

/** The tokens of the component tier, as \`tokens/component\` has them. */
export const componentTokens: Readonly<Record<string, Readonly<Record<string, ComponentToken>>>> = {
${componentFile()}
};

/** Every pair that the contrast contract asks of them. */
export const componentPairs: readonly ComponentPair[] = [
${componentPairsFile()}
];
`,
  'src/theme/tokenNames.ts': `// ${generated}

/** The CSS variable of a token, as it may stand in \`var()\`. */
export type TokenName =
${names.map((name) => `  | '${name}'`).join('\n')};
`,
  'src/theme/seedColors.ts': `import type { Seeds } from '../color/index';

// ${generated}

/** The house's own brand, for what a tenant left out, and the status colours of every tenant. */
export const seedColors: Seeds = {
${seedFile()}
};
`,
  'src/components/TenantThemeProvider/foundationCss.ts': `// ${generated}

/** The tokens that no tenant changes (space, type, motion, density) and the rules of \`data-aut-scheme\`. */
export const foundationCss = \`
${foundation.join('\n')}
\`;
`,
};

function check() {
  const stale = Object.entries(generatedFiles).filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [path] of stale) console.error(`${path} is not up to date: run \`npm run tokens\`.`);
  if (stale.length > 0) process.exitCode = 1;
}

function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** One mode's tokens with every reference resolved, for tools that do not read resolver files. */
function resolvedMode(mode) {
  const all = new Map([
    ...primitives,
    ...colors[mode],
    ...semantic,
    ...comfortable,
    ...motion,
    ...component,
  ]);
  const tree = {};
  for (const [path, { type, value, description }] of all) {
    let resolved = value;
    while (typeof resolved === 'string' && aliasOf(resolved))
      resolved = all.get(aliasOf(resolved)).value;
    const parts = path.split('.');
    const last = parts.pop();
    const group = parts.reduce((node, name) => (node[name] ??= {}), tree);
    group[last] = {
      $type: type,
      $value: resolved,
      ...(description && { $description: description }),
    };
  }
  return JSON.stringify(tree, null, 2);
}

function build() {
  for (const [path, text] of Object.entries(generatedFiles)) write(path, text);
  cpSync(tokensFolder, join(root, 'dist/tokens'), {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  for (const mode of Object.keys(colors))
    write(`dist/tokens/${mode}.tokens.json`, resolvedMode(mode));
  write('dist/tokens.css', [...houseColors(), ...foundation, ''].join('\n'));
}

if (process.argv.includes('--check')) check();
else build();
