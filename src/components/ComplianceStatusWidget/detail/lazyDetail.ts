/** What loads when a control is opened: its detail, what can be done there, and what is said when that fails. */
export { ActionFailures } from '../actions/ActionFailures';
export { ControlDetail } from './ControlDetail';
