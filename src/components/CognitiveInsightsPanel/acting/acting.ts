export { CardActions } from './CardActions';
export { DismissedList } from './DismissedList';
export { OutcomeStrip } from './OutcomeStrip';
export { createInsightLog } from './createInsightLog';
export { createRecall } from '../createRecall';
export { createCardActs } from './createCardActs';
