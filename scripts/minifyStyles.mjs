import { transformSync } from '@babel/core';
import styledComponents from 'babel-plugin-styled-components';

/**
 * A module with the style sheets of its templates minified: what they hold is shipped, and hashed and parsed when the first
 * of its components is drawn.
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
        // Names and identifiers are for debugging; tagged templates are native in every browser that is supported.
        { displayName: false, fileName: false, ssr: false, transpileTemplateLiterals: false },
      ],
    ],
  });
  return minified;
}
