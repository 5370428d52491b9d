/** What loads when somebody asks how a score is made. */
export { Explanation } from './Explanation';
export { ExplanationPopover } from './ExplanationPopover';
