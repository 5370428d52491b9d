import type { Message } from '../../../internal';

/** The English texts of presets. */
export const chartPresetMessages = /* @__PURE__ */ (() => ({
  presetOther: 'Other',
  presetSpent: 'Spent so far',
  presetBudget: 'Budget',
  presetUsedUp: 'Budget used up',
  presetUsedUpText: 'The budget was used up on {at}.',
  presetRunOutText: 'At the present rate the budget is used up on {at}.',
  presetRunOutRange:
    'At the present rate the budget is used up on {at}, with 80% probability between {earliest} and {latest}.',
  presetCost: 'Cost so far',
  presetBenefit: 'Benefit so far',
  presetReturn: 'Return',
  presetEven: 'Break-even',
  presetPaidBack: 'Paid back',
  presetPaidBackText: 'Benefits made up for costs on {at}.',
  presetNotPaidBack: 'Benefits have not made up for costs yet.',
  presetLimit: 'Limit',
  presetMayPass: 'May pass the limit',
  presetMayPassText: 'The {level} interval passes {limit} from {at} on.',
  presetQuota: 'Quota',
}))() satisfies Readonly<Record<string, Message>>;

/** The keys by which texts of presets are overridden. */
export type ChartPresetMessageKey = keyof typeof chartPresetMessages;
