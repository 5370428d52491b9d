export { AIDisclosure } from './AIDisclosure';
export { InsightWhy } from './InsightWhy';
