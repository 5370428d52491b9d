import type { Severity } from '../../model';
import { oneOf } from './schemas';

/** How grave something is. */
export const severity = /* @__PURE__ */ oneOf<Severity>(['low', 'medium', 'high', 'critical']);
