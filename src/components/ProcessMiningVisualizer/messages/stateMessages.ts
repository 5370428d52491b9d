import { loadMessages } from '../../../internal';

/** The English texts of the states that data can be in, beside those of the first view. */
export const stateMessages = /* @__PURE__ */ (() => ({
  ...loadMessages,
  loadIdleHint: 'The process map appears here once it is requested.',
  loadNotUpdated: 'The process could not be updated.',
  loadEmptyHint: 'The process map appears here once there are cases with events.',
}))();
