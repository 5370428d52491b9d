import { fileURLToPath } from 'node:url';

const built = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const packageName = '@auterity/shared-components';

/** The package's own doors as an app gets them: the files of `npm run build`. */
export const builtDoors = [
  { find: new RegExp(`^${packageName}$`), replacement: built('index.js') },
  {
    find: new RegExp(`^${packageName}/error-iq/testing$`),
    replacement: built('error-iq-testing.js'),
  },
  { find: new RegExp(`^${packageName}/tokens\\.css$`), replacement: built('tokens.css') },
  { find: new RegExp(`^${packageName}/([a-z-]+)$`), replacement: built('$1.js') },
];
