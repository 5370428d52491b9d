import { rankMessages } from '../../../insights';
import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';

/** The English texts of why a finding is shown and of what a person has to say about it. */
export const whyMessages = /* @__PURE__ */ (() => ({
  ...rankMessages,
  provenance: 'Where it comes from',
  evidence: '{label}: {value}',
  madeByAIHint: 'A model wrote this. Check it before you act on it.',
  why: 'Why am I seeing this?',
  whyPlace: 'Place in the list',
  whyFactors: 'What weighs in',
  factor: 'Factor',
  weight: 'Weight',
  factorRaises: 'raises it, {weight}',
  factorLowers: 'lowers it, {weight}',
  factorNone: 'no effect',
  factorUnknown: 'weight not reported',
  moreFactors: { one: '{count} more factor', other: '{count} more factors' },
  evidenceFor: 'Speaks for it',
  evidenceAgainst: 'Speaks against it',
  evidenceOther: 'Evidence',
  assumptions: 'Assumptions',
  limitations: 'Limits',
  openQuestions: 'Open questions',
  counterfactual: 'Otherwise',
  recommendations: 'What its source advises',
  confidence: 'Confidence',
  source: 'Source',
  modelVersion: 'Model version',
  generatedBy: 'Made by',
  generatedAt: 'Made',
  dataWindow: 'From data of',
  byModel: 'A model',
  byLanguageModel: 'A language model',
  byRule: 'A rule',
  byStatistics: 'Statistics',
  byHuman: 'A person',
  rate: 'Was this helpful?',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  correct: 'Correct it',
  correctField: 'What is wrong',
  correctSeverity: 'Severity',
  correctCause: 'Cause',
  correctText: 'Finding',
  correctValue: 'What is right',
  correctSave: 'Save correction',
  correctedBy: 'Corrected to “{value}”',
  correctedFrom: 'The source says “{value}”',
  correctedConflict: 'The source has changed since: it now says “{value}”',
  revert: 'Revert',
  notReported: 'Not reported',
}))();

export type WhyMessageKey = keyof typeof whyMessages;

/** How the explanation of a finding writes. */
export type WhyFormat = Format<PanelMessageKey | WhyMessageKey>;
