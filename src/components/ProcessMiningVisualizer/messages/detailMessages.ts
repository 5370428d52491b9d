import { partMessages } from './partMessages';

/** The English texts of the details of an activity or a path. */
export const detailMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  closeDetails: 'Close details',
  factEvents: 'Times it happened',
  factCases: 'Cases',
  factStarts: 'Cases that start here',
  factEnds: 'Cases that end here',
  factMost: 'Most in one case',
  factRework: 'Cases that repeat it',
  factSelfLoops: 'Directly after itself',
  factOwnTime: 'Time it takes',
  factTime: 'Time between',
  factWaiting: 'Waiting until it begins',
  factPathsOut: 'Leads to',
  factPathsIn: 'Comes from',
  keepWith: 'Cases with it',
  keepWithout: 'Cases without it',
}))();

export type DetailMessageKey = keyof typeof detailMessages;
