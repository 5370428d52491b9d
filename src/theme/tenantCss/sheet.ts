import type { Variables } from './leaves';
import type { Removals } from './removals';

/** What is known of the whole sheet while its rules are written. */
export interface Sheet {
  readonly removals: Removals;
  /** What the sheet's own custom properties may hold. */
  readonly variables: Variables;
  /** The sheet's own animations that may be used, by the name that the tenant gave them. */
  readonly keyframes: ReadonlySet<string>;
  /** Those of them that are written. */
  readonly writtenKeyframes: Set<string>;
  /** The name under which an animation of this tenant stands in the page. */
  readonly keyframesName: (name: string) => string;
  /** The properties that are set somewhere. */
  readonly set: Set<string>;
  /** Counts the declarations that are written. */
  kept: number;
}
