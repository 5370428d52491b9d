export type { ScorePolicy, ScoreUnit } from '../../compliance';
export type { HeadingLevel, Message, MessageOverrides, PluralMessage } from '../../internal';
export {
  ComplianceStatusWidget,
  type ComplianceAction,
  type ComplianceStatusWidgetProps,
  type ComplianceViewName,
} from './ComplianceStatusWidget';
export type { ComplianceMessageKey, ComplianceMessages } from './messages';
