import type { Format } from '../../../internal/index';
import { recordMessages } from './recordMessages';
import type { SummaryMessageKey } from './summaryMessages';

/** The English texts of list, tree and matrix, beside those of the summary. */
export const controlMessages = {
  search: 'Search controls',
  filters: 'Filters',
  filterResult: 'Result',
  filterFramework: 'Framework',
  anyResult: 'All results',
  anyFramework: 'All frameworks',
  clearFilters: 'Clear filters',
  noMatch: 'No control matches',
  noMatchHint: 'Try another word, or clear the filters.',
  matches: {
    one: '{count} of {total} controls matches',
    other: '{count} of {total} controls match',
  },
  noControlsHint: 'Frameworks were sent without their controls.',

  keys: 'Keys',
  keyMove: 'Move',
  keyViews: 'Another view, on the view buttons',
  keyOpen: 'Open',
  keyClose: 'Close what is open',

  controls: 'Controls',
  columnResult: 'Result',
  columnReference: 'Reference',
  columnControl: 'Control',
  columnFramework: 'Framework',
  columnOwner: 'Owner',
  columnDue: 'Due',
  sortBy: 'Order',
  sortByNeed: 'Most urgent first',
  sortUp: '{column}, ascending',
  sortDown: '{column}, descending',
  exemptUntil: 'until {date}',
  moreFrameworks: '+{count}',
  exemptBeneath: 'otherwise {result}',
  saving: 'Saving…',

  tree: 'Frameworks, requirements and controls',
  treeColumn: 'Framework, requirement or control',
  treeStanding: 'Standing',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  unmappedControls: 'Controls of no framework',
  fulfilledOf: {
    one: '{compliant} of {count} control compliant',
    other: '{compliant} of {count} controls compliant',
  },
  noControlAnswers: 'No control answers it',
  kindEvidence: 'Evidence',
  kindException: 'Exception',
  kindViolation: 'Violation',
  kindRemediation: 'Remediation',

  matrix: 'Controls by framework',
  matrixAnswers: '{result}, answers {requirements}',
  matrixInPart: '{result}, answers {requirements} in part',
  matrixNone: 'Not asked for',
  inPart: 'in part',
} as const;

/** All texts that list, tree and matrix use beside those of the summary. */
export const controlTexts = { ...recordMessages, ...controlMessages };

/** How list, tree and matrix write for their reader. */
export type ControlFormat = Format<SummaryMessageKey | keyof typeof controlTexts>;
