import { scoreMessages } from '../../../compliance/index';

/** The English texts of how a score is made. Made by a call, so that who does not use it does not load it. */
export const explanationMessages = /* @__PURE__ */ (() =>
  ({
    ...scoreMessages,
    scoreExplainTitle: 'How this score is made',
    scoreStated: 'The service states {score}.',
    scorePolicy: 'Policy: {policy}.',
    scoreLeftOut: 'Left out of the score',
    leftOutMore: { one: 'and {count} more', other: 'and {count} more' },
    whyUnmapped: 'No control answers it',
    whyNoWeight: 'Has no weight',
    evidenceCurrent: 'Current evidence: {current} of {count}.',
    scoreLifts: 'What lifts it most',
  }) as const)();
