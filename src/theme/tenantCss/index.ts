export { sanitize } from './sanitize';
