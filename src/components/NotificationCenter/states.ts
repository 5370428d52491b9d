export { InboxStates } from './InboxStates';
export { ListEnd } from './ListEnd';
