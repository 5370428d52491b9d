import { conditionMessages } from '../../../insights';
import { loadMessages } from '../../../internal';

/** The English texts of what is shown where there is no finding, and of what is to be said about those there are. */
export const stateMessages = /* @__PURE__ */ (() => ({
  ...loadMessages,
  ...conditionMessages,
  loadIdleHint: 'Findings, predictions and decisions appear here once they are requested.',
  loadNotUpdated: 'Insights could not be updated.',
  clearFilters: 'Clear filters',
  modelChanged: '{source} is now version {to}; it was {from}.',
  modelStale: 'The model was last trained {time}.',
  close: 'Close',
}))();
