import { loadMessages } from '../../../internal/index';

/** The English texts of what is shown when there is no data, or something to say about it. */
export const stateMessages = /* @__PURE__ */ (() => ({
  ...loadMessages,
  loadIdleHint: 'Frameworks and controls appear here once they are requested.',
  loadNotUpdated: 'Compliance could not be updated.',
  loadEmptyHint: 'Frameworks that apply to this tenant appear here once they are assigned.',
}))();
