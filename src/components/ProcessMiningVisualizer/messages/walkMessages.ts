/** The English texts of what is spoken while keys walk along the map. */
export const walkMessages = {
  sayActivity: '{name}, activity, {times}, {cases}.',
  sayTimes: { one: '{count} time', other: '{count} times' },
  sayCases: { one: 'in {count} case', other: 'in {count} cases' },
  sayNoRepetition: 'No repetition.',
  sayRework: { one: 'Repeated in {count} case.', other: 'Repeated in {count} cases.' },
  sayOut: {
    zero: 'No path leads on.',
    one: '{count} path out, to {to}, {strongest}.',
    other: '{count} paths out, strongest to {to}, {strongest}.',
  },
  sayStarts: { one: '{count} case starts here.', other: '{count} cases start here.' },
  sayEnds: { one: '{count} case ends here.', other: '{count} cases end here.' },
  sayStart: { one: 'Start, {count} path out.', other: 'Start, {count} paths out.' },
  sayEnd: { one: 'End, {count} path in.', other: 'End, {count} paths in.' },
  sayPath: 'Path from {from} to {to}, {times}.',
  sayPathDuration: 'Median {median}, {total} in all.',
  sayIndirect: 'Leads through activities that are not shown.',
  sayPosition: '{place} of {count}.',
  sayBottleneck: 'Bottleneck.',
  sayDeviation: 'Not in the reference.',
} as const;

export type WalkMessageKey = keyof typeof walkMessages;
