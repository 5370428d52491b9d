import type { Seeds } from '../color/index';

// Generated from tokens/ by scripts/build-tokens.mjs: change the tokens, then run `npm run tokens`.

/** The house's own brand, for what a tenant left out, and the status colours of every tenant. */
export const seedColors: Seeds = {
  primary: 0x3b82f6,
  secondary: 0x10b981,
  accent: 0xf59e0b,
  danger: { usual: 0xd92d20, alternate: 0x9b1c4d },
  warning: { usual: 0xf59e0b, alternate: 0xfde047 },
  success: { usual: 0x15803d, alternate: 0x00a693 },
  info: { usual: 0x2563eb, alternate: 0x1d9bd1 },
};
