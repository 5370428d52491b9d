import { scoreMessages } from '../../../compliance/index';

/** The English texts of how a score is made. */
export const explanationMessages = {
  ...scoreMessages,
  scoreExplainTitle: 'How this score is made',
  scoreStated: 'The service states {score}.',
  scorePolicy: 'Policy: {policy}.',
  scoreLifts: 'What lifts it most',
} as const;
