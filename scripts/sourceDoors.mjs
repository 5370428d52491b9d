import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const packageName = '@auterity/shared-components';

/**
 * The package's own doors, resolved to their source, so that stories, guides and tests import what
 * an app imports. The same table for the type checker stands in tsconfig.json.
 */
export const sourceDoors = [
  { find: new RegExp(`^${packageName}$`), replacement: source('index.ts') },
  { find: new RegExp(`^${packageName}/charts$`), replacement: source('series/index.ts') },
  { find: new RegExp(`^${packageName}/((?!tokens)[a-z/-]+)$`), replacement: source('$1/index.ts') },
];
