import { decisionMessages } from '../../../insights';
import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';
import { refusalMessages } from './refusalMessages';

/** The English texts of decisions and their options. */
export const optionMessages = /* @__PURE__ */ (() => ({
  ...decisionMessages,
  ...refusalMessages,
  notReported: 'Not reported',
  compareOptions: { one: 'Compare {count} option', other: 'Compare {count} options' },
  recommended: 'Recommended by the source',
  pros: 'For',
  cons: 'Against',
  expected: 'Expected',
  effort: 'Effort',
  risk: 'Risk',
  reversibility: 'Can be taken back',
  levelLow: 'Low',
  levelMedium: 'Medium',
  levelHigh: 'High',
  reversible: 'Yes',
  costly: 'At a cost',
  irreversible: 'No',
  noneStated: 'None stated',
  effectBetter: '{label} better by {amount}',
  effectWorse: '{label} worse by {amount}',
  dueAt: 'Decide by',
  decidedAs: 'Decided: {option}',
  decidedBy: 'by {person}',
  steps: 'How the recommended option is carried out',
  stepsUnknown: 'How this option is carried out was not reported.',
  factsUnknown: 'Not reported for any option: {facts}.',
  apply: 'Apply',
  applyOption: 'Apply “{option}”',
  applyAgain: 'Press again to apply',
  dryRun: 'Try it without effect',
  chooseFirst: 'Choose an option first.',
  blockedPermission: 'You may not carry this out: it takes the permission “{permission}”.',
  blockedApproval: 'It must be approved first.',
  blockedRunning: 'It is being carried out.',
  typeToConfirm: 'This cannot be taken back. Type “{option}” to confirm.',
  applied: 'Carried out.',
  dryRunDone: 'Tried without effect.',
}))();

export type OptionMessageKey = keyof typeof optionMessages;

/** How decisions write. */
export type OptionFormat = Format<PanelMessageKey | OptionMessageKey>;
