import { readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { minifyStyles } from './minifyStyles.mjs';

const imports = /import(?! type) \{([^}]*)\} from '(\.[^']*)';/g;
const reexports = /export \{([^}]*)\} from '([^']*)';/g;

/** The names between braces, without types, each with the name by which the importing file calls it. */
const namesIn = (list) =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('type '))
    .map((entry) => entry.split(' as ').map((name) => name.trim()))
    .map(([name, local = name]) => ({ name, local }));

/** Where each name of a folder's `index.ts` comes from, by that name. */
function homesIn(index) {
  const homes = new Map();
  for (const [, list, from] of readFileSync(index, 'utf8').matchAll(reexports)) {
    for (const { name, local } of namesIn(list)) {
      homes.set(local, { name, file: resolve(dirname(index), from) });
    }
  }
  return homes;
}

/** The file of an icon: `MailOpen` is in `mail-open`, `Table2` in `table-2`. */
const iconFile = (name) =>
  `lucide/dist/esm/icons/${name
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()}.mjs`;

const icons = /import \{([^}]*)\} from 'lucide';/g;

function indexOf(importer, from) {
  const path = resolve(dirname(importer), from);
  for (const index of [`${path}.ts`, `${path}/index.ts`]) {
    if (!index.endsWith(`${sep}index.ts`)) continue;
    try {
      return homesIn(index);
    } catch {
      // A file, or a folder without an index.
    }
  }
  return null;
}

/**
 * An esbuild plugin that sends an import from a folder's index, or an icon, straight to the file which has it. esbuild counts
 * all that an index mentions as used by each chunk that imports it; so without this, what only a lazy part needs would
 * be loaded with the first view. Style sheets are minified on the way.
 *
 * @returns {import('esbuild').Plugin}
 */
export function directImports() {
  return {
    name: 'direct-imports',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        const withIcons = code.replace(icons, (statement, list) =>
          namesIn(list)
            .map(({ name, local }) => `import ${local} from '${iconFile(name)}';`)
            .join(' '),
        );
        const contents = withIcons.replace(imports, (statement, list, from) => {
          const homes = indexOf(path, from);
          if (homes === null) return statement;
          return namesIn(list)
            .map(({ name, local }) => {
              const home = homes.get(name);
              if (home === undefined) return `import { ${name} as ${local} } from '${from}';`;
              const file = relative(dirname(path), home.file).split(sep).join('/');
              const direct = file.startsWith('.') ? file : `./${file}`;
              return `import { ${home.name} as ${local} } from '${direct}';`;
            })
            .join(' ');
        });
        return {
          contents: minifyStyles(contents, path),
          loader: extname(path) === '.tsx' ? 'tsx' : 'ts',
        };
      });
    },
  };
}
