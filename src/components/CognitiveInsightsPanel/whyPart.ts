import { createPart } from '../../internal';

/** Why a finding is shown, and what made it. Apart from the other parts, because some of them hold a badge that opens it. */
export const whyPart = createPart(() => import('./why/why'));
