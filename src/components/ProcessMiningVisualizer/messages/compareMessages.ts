import { partMessages } from './partMessages';

/** The English texts of the comparison. */
export const compareMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  compareWhat: 'What is compared',
  comparePeriods: 'Two periods',
  compareVariants: 'Two variants',
  compareVariant: 'Variant {rank} ({cases})',
  compareOne: 'This variant',
  compareOther: 'With this one',
  compareVariantNote: 'Share of cases, {later} against {earlier}. In points of a hundred.',
  compareSplit: 'Later period begins',
  compareNote:
    'Share of cases, {later} after {at} against {earlier} before. In points of a hundred.',
}))();
