import { partMessages } from './partMessages';

/** The English texts of the conformance tool. */
export const conformanceMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  conformTo: 'Held against',
  conformModel: 'The given model',
  conformHappy: 'The happy path',
  conformTop: 'The three most frequent variants',
  conformFits: {
    one: '{fitting} of {count} case fits ({percent}); fitness {fitness}.',
    other: '{fitting} of {count} cases fit ({percent}); fitness {fitness}.',
  },
  conformNone: 'Nothing deviates.',
}))();
