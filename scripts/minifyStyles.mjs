import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { transformSync } from '@babel/core';
import styledComponents from 'babel-plugin-styled-components';

/** All source files, in an order that is the same on every machine. */
const files = readdirSync('src', { recursive: true })
  .map((path) => path.split(sep).join('/'))
  .sort();
const mostInAFile = 64;

/**
 * A module with the style sheets of its templates minified: what they hold is shipped, and hashed and parsed when the
 * first of its components is drawn. Each component has a class name of its own, so that a page which the server has
 * drawn means the same to the browser, whatever order the modules run in there.
 *
 * @param {string} code
 * @param {string} path
 */
export function minifyStyles(code, path) {
  if (!code.includes("from 'styled-components'")) return code;
  const { code: minified } = transformSync(code, {
    filename: path,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [
      [
        styledComponents,
        // Names are for debugging; tagged templates are native in every browser that is supported.
        { displayName: false, fileName: false, ssr: true, transpileTemplateLiterals: false },
      ],
    ],
  });
  // The plugin's own names are long, and a first view has dozens of them.
  const file = files.indexOf(relative('src', path).split(sep).join('/'));
  return minified.replace(/componentId: "sc-\w+-(\d+)"/g, (_, place) => {
    if (file < 0 || place >= mostInAFile) throw new Error(`No class name is left for ${path}.`);
    return `componentId: "aut-${(file * mostInAFile + Number(place)).toString(36)}"`;
  });
}
