/** The English texts of the trend. */
export const trendMessages = {
  trend: 'Trend',
  trendAsPicture: 'Chart',
  trendAsTable: 'Table',
  trendShownAs: 'Show the trend as',
  trendNone: 'The trend holds no score yet',
  trendOne: '{score} on {date}',
  trendSpan: 'From {first} on {from} to {last} on {to}',
  trendBroken: {
    one: 'The rules changed once in between, so the two cannot be compared',
    other: 'The rules changed {count} times in between, so the two cannot be compared',
  },
  trendGaps: { one: '{count} point without a score', other: '{count} points without a score' },
  trendLeftOut: {
    one: '{count} point lies in the future and is left out',
    other: '{count} points lie in the future and are left out',
  },
  trendDate: 'Date',
  trendScore: 'Score',
  trendCoverage: 'Coverage',
  trendRules: 'Rules',
  trendNote: 'Note',
  trendNewRules: 'New rules: {rules}',
  trendGap: 'No score',
} as const;
