import { SegmentedControl } from '../../internal/index';
import type { ComplianceViewName } from './complianceStatusWidgetProps';
import type { ComplianceFormat } from './messages/summaryMessages';

export interface ViewSwitchProps {
  readonly value: ComplianceViewName;
  readonly onValueChange: (view: ComplianceViewName) => void;
  readonly format: ComplianceFormat;
}

/** The choice of the view: words alone, so that four of them fit on a phone. */
export function ViewSwitch({ value, onValueChange, format }: ViewSwitchProps) {
  return (
    <SegmentedControl
      label={format.text('views')}
      value={value}
      onValueChange={onValueChange}
      segments={[
        { value: 'summary', label: format.text('viewSummary') },
        { value: 'list', label: format.text('viewList') },
        { value: 'tree', label: format.text('viewTree') },
        { value: 'matrix', label: format.text('viewMatrix') },
      ]}
    />
  );
}
