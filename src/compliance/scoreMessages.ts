/**
 * The English texts of `explainScore`, by its keys. Where a text depends on a number it has one form for each of the
 * language's plural categories of `count` (Unicode CLDR).
 */
export const scoreMessages = {
  scoreNone: 'Nothing that counts has been assessed yet, so there is no score.',
  scoreOfControls: {
    one: 'The score says how far {count} control is fulfilled.',
    other: 'The score is the average of how far {count} controls are fulfilled.',
  },
  scoreOfRequirements: {
    one: 'The score says how far {count} requirement is fulfilled.',
    other: 'The score is the average of how far {count} requirements are fulfilled.',
  },
  scoreOfCompliantControls: {
    one: 'The score says whether {count} control is compliant.',
    other: 'The score is the share of {count} controls that are compliant.',
  },
  scoreOfCompliantRequirements: {
    one: 'The score says whether every control of {count} requirement is compliant.',
    other: 'The score is the share of {count} requirements of which every control is compliant.',
  },
  scoreOfFrameworks: {
    one: 'The score is the average of {count} framework.',
    other: 'The score is the mean of the averages of {count} frameworks, each weighing the same.',
  },
  scoreWeighted: 'Some weigh more than others.',
  scoreBounds: 'It lies between {lower} and {upper}, depending on what is still open.',
  scoreLeavesOutNotAssessed: {
    one: '{count} is not assessed and left out.',
    other: '{count} are not assessed and left out.',
  },
  scoreLeavesOutNotChecked: {
    one: '{count} could not be checked and is left out.',
    other: '{count} could not be checked and are left out.',
  },
  scoreLeavesOutUnproven: {
    one: '{count} lacks evidence and is left out.',
    other: '{count} lack evidence and are left out.',
  },
  scoreLeavesOutExempt: {
    one: '{count} is exempt and left out.',
    other: '{count} are exempt and left out.',
  },
  scoreLeavesOutNotApplicable: {
    one: '{count} does not apply and is left out.',
    other: '{count} do not apply and are left out.',
  },
  scoreLeavesOutUnmapped: {
    one: '{count} has no control that answers it and is left out.',
    other: '{count} have no control that answers them and are left out.',
  },
  scoreLeavesOutWeightless: {
    one: '{count} has no weight and is left out.',
    other: '{count} have no weight and are left out.',
  },
  scoreCountsUnproven: {
    one: '{count} control lacks evidence and counts as failed.',
    other: '{count} controls lack evidence and count as failed.',
  },
  scoreWithoutExceptions: 'Without exceptions it would be {score}.',
  scoreGap: {
    one: 'Fulfilling {count} more lifts it to {target}.',
    other: 'Fulfilling {count} more lifts it to {target}.',
  },
} as const;
