export { CardActions } from './CardActions';
export { DismissedList } from './DismissedList';
export { KeyHelp } from './KeyHelp';
export { OutcomeStrip } from './OutcomeStrip';
export { createInsightLog } from './createInsightLog';
export { createRecall } from '../createRecall';
export { createCardActs } from './createCardActs';
