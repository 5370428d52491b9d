/** The English texts of the chart of events. */
export const dotMessages = {
  dotsLabel: {
    one: 'Events of {count} case over time',
    other: 'Events of {count} cases over time',
  },
  dotsNote: 'A line is a case, from the earliest start; a dot is an event.',
  dotsOther: 'Other activities',
} as const;
