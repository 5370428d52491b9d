import { predictionMessages } from '../../../insights';
import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';

/** The English texts of predictions. */
export const expectationMessages = /* @__PURE__ */ (() => ({
  ...predictionMessages,
  outcomeHit: 'It came out at {value}, inside the range.',
  outcomeMiss: 'It came out at {value}, outside the range.',
  outcomeUnknown: 'It came out at {value}.',
  chartOf: '{metric}, measured and expected',
  chartMeasured: 'Measured from {low} to {high}, last {last}.',
  chartExpected: 'Expected at the end {last}.',
  chartHappened: 'It came out at {value}.',
  advice: 'Advised: {things}.',
  factorsOf: 'Factors: {things}',
}))();

export type ExpectationMessageKey = keyof typeof expectationMessages;

/** How predictions write. */
export type ExpectationFormat = Format<PanelMessageKey | ExpectationMessageKey>;
