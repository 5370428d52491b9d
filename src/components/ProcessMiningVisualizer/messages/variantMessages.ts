import { partMessages } from './partMessages';

/** The English texts of the list of variants. */
export const variantMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  variantsAll: '{shown} of {count}',
  variantName: 'Variant {rank}',
  variantShare: {
    one: '{count} case, {percent}; {covered} so far',
    other: '{count} cases, {percent}; {covered} so far',
  },
  variantHappy: 'Happy path',
  variantsKeep: 'Show only the chosen',
  variantsCover: 'Show the variants of …',
}))();
