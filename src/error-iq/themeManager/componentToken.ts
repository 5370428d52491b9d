import type { ColorName } from '../../theme';

/** What may stand for a component's token: a colour by its token, or a size by its token or in pixels. */
export type ComponentToken =
  | { readonly kind: 'color'; readonly usual: ColorName }
  | { readonly kind: 'radius' | 'space' };

/** Two colours that lie on each other, with the contrast they keep in the standard modes and with more contrast. */
export interface ComponentPair {
  /** `component/token`, or the name of a colour. */
  readonly front: string;
  readonly back: string;
  readonly minimum: number;
  readonly minimumMore: number;
}
