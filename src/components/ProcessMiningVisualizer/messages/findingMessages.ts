import { partMessages } from './partMessages';

/** The English texts of what a service found. */
export const findingMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  bottlenecks: 'Bottlenecks',
  inefficiencies: 'Inefficiencies',
  opportunities: 'Opportunities',
  measures: 'Process metrics',
  plan: 'Plan',
  notOnMap: 'Not on the map',
  showOnMap: 'Show on the map',
  impact: 'Impact {percent}',
  seen: { one: 'seen {count} time', other: 'seen {count} times' },
  takes: 'takes {duration}',
  saves: 'Saves {savings}',
  savesUnknown: 'Savings not given',
  complexity: 'Complexity {percent}',
  effort: 'Effort: {effort}',
  effortLow: 'low',
  effortMedium: 'medium',
  effortHigh: 'high',
  automation: '{percent} can be automated',
}))();

export type FindingMessageKey = keyof typeof findingMessages;
