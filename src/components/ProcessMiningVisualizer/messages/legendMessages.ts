import { partMessages } from './partMessages';

/** The English texts of the legend. */
export const legendMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  legendWidth: 'Thicker: more often',
  bottleneck: 'Bottleneck',
  compareMore: 'More often',
  compareLess: 'Less often',
}))();
