import { type Format, frameMessages } from '../../../internal/index';

/** The English texts of the panel's frame and its summary: what the first view needs. */
export const summaryMessages = {
  ...frameMessages,
  title: 'Compliance',

  loadIdle: 'Nothing has been asked for yet',
  loadFailed: 'Compliance could not be loaded',
  loadEmpty: 'No frameworks yet',

  views: 'View',
  viewSummary: 'Summary',
  viewList: 'List',
  viewTree: 'Tree',
  viewMatrix: 'Matrix',
  export: 'Export',
  asOf: 'As of',

  summaryFailing: {
    one: '{count} of {total} controls fails',
    other: '{count} of {total} controls fail',
  },
  summaryNoneFails: {
    one: 'The {count} control does not fail',
    other: 'None of {count} controls fails',
  },
  summaryNoneAssessed: {
    one: 'The {count} control that applies is not assessed',
    other: 'None of {count} controls that apply is assessed',
  },
  summaryNoneApplies: {
    one: 'The {count} control does not apply',
    other: 'None of {count} controls applies',
  },
  summaryAllComply: {
    one: 'The {count} control that applies complies',
    other: 'All {count} controls that apply comply',
  },
  summaryOpen: { one: '{count} is not assessed', other: '{count} are not assessed' },
  summaryOverdue: { one: '{count} is overdue', other: '{count} are overdue' },
  summaryFrameworksOpen: {
    one: '{count} of {total} frameworks is not assessed',
    other: '{count} of {total} frameworks are not assessed',
  },
  summaryFrameworks: {
    one: '{count} of {total} frameworks is compliant',
    other: '{count} of {total} frameworks are compliant',
  },
  sentence: '{text}.',
  comma: ', ',

  frameworks: 'Frameworks',
  frameworksUnassessed: {
    one: '{count} framework not assessed',
    other: '{count} frameworks not assessed',
  },
  statusAtRisk: 'At risk',
  frameworkInRegion: '{name}, {region}',

  statusCompliant: 'Compliant',
  statusPartiallyCompliant: 'Partially compliant',
  statusNonCompliant: 'Non-compliant',
  statusNotAssessed: 'Not assessed',
  statusInsufficientEvidence: 'Insufficient evidence',
  statusEvaluationError: 'Check failed to run',
  statusNotApplicable: 'Not applicable',
  statusExempt: 'Exempt',

  score: 'Score of {framework}',
  scoreCalculated: 'calculated',
  scoreBetween: 'between {lower} and {upper}',
  scoreExplain: 'How the score of {framework} is made',
  scoreMismatch: 'The controls listed here give {score}',
  coverageTerm: 'Coverage',
  coverage: '{assessed} of {count} assessed',
  noneApplies: 'No control applies',
  noControls: 'No controls listed',
  showControls: { one: 'Show {count} control', other: 'Show {count} controls' },
  showControlsOf: {
    one: 'Show {count} control of {framework}',
    other: 'Show {count} controls of {framework}',
  },

  assessedAt: 'Last check',
  nextAudit: 'Next audit',
  nextDue: 'Next due',
  overdue: 'Overdue',
  notStated: 'Not stated',
  partFailed: 'This part could not be loaded.',
} as const;

/** The keys of the texts that every view has at hand. */
export type SummaryMessageKey = keyof typeof summaryMessages;

/** How the frame and the summary write for their reader; every other view's format can do as much. */
export type ComplianceFormat = Format<SummaryMessageKey>;
