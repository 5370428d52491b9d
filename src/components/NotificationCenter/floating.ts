export { CloseButton } from './CloseButton';
export { FloatingPanel } from './FloatingPanel';
