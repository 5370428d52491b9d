export {
  ComplianceStatusWidget,
  type ComplianceAction,
  type ComplianceStatusWidgetProps,
  type ComplianceViewName,
} from './ComplianceStatusWidget';
export type { ComplianceMessageKey, ComplianceMessages } from './messages';
