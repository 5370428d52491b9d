export { ComplianceStatusWidget } from './ComplianceStatusWidget';
export type { ControlColumn } from './controls/controlColumns';
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
export type { ComplianceEvent, ComplianceEventHandler } from './complianceEvent';
export type { ComplianceSearch } from './controls/filterRows';
export type { ComplianceSort } from './controls/sortRows';
export type { ScoreThreshold } from './summary/scoreThreshold';
export type { ExpandedIds } from './tree/expandedIds';
export type { ComplianceExportFile, ComplianceExportFormat } from './export/exportFile';
export {
  complianceMessages,
  type ComplianceMessageKey,
  type ComplianceMessages,
} from './messages/complianceMessages';
export { complianceMessagesAr } from './messages/complianceMessages.ar';
export { complianceMessagesDe } from './messages/complianceMessages.de';
