import type { Rgb } from './rgb';

/** A status colour in its usual look, and in another for tenants whose brand is too near the usual one. */
export interface StatusSeed {
  readonly usual: Rgb;
  readonly alternate: Rgb;
}

/** The colours that a tenant's palettes grow from. */
export interface Seeds {
  readonly primary: Rgb;
  readonly secondary: Rgb;
  readonly accent: Rgb;
  readonly danger: StatusSeed;
  readonly warning: StatusSeed;
  readonly success: StatusSeed;
  readonly info: StatusSeed;
}
