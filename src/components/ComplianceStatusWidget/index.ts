export {
  ComplianceStatusWidget,
  type ComplianceAction,
  type ComplianceStatusWidgetProps,
  type ComplianceViewName,
} from './ComplianceStatusWidget';
export { complianceMessages, type ComplianceMessageKey, type ComplianceMessages } from './messages';
