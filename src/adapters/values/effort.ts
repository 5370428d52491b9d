import { oneOf } from './schemas';

/** How much work something is. */
export const effort = /* @__PURE__ */ oneOf(['low', 'medium', 'high']);
