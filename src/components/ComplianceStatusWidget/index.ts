export { ComplianceStatusWidget } from './ComplianceStatusWidget';
export type {
  ComplianceAudience,
  ComplianceStatusWidgetProps,
  ComplianceViewName,
} from './complianceStatusWidgetProps';
export type {
  ComplianceActionContext,
  ComplianceActionHandler,
  ComplianceActionOutcome,
  CompliancePermissions,
} from './actions/complianceActionHandler';
export type { ComplianceExportFile, ComplianceExportFormat } from './export/exportFile';
export {
  complianceMessages,
  type ComplianceMessageKey,
  type ComplianceMessages,
} from './messages/complianceMessages';
export { complianceMessagesAr } from './messages/complianceMessages.ar';
export { complianceMessagesDe } from './messages/complianceMessages.de';
