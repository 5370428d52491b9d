export { createNotificationLog, foldNotifications } from '../../notifications/index';
export { GroupActions } from './GroupActions';
export { listCommand } from './listCommand';
export { OutcomeSpeech } from './OutcomeSpeech';
export { OutcomeStrip } from './OutcomeStrip';
export { RowActions } from './RowActions';
export { RowDetails } from './RowDetails';
export { runListCommand } from './runListCommand';
export { SelectionStrip } from './SelectionStrip';
