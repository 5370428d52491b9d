import { render, screen } from '@testing-library/react';
import type { ComplianceData } from '../../../model/index';
import { ComplianceStatusWidget } from '../ComplianceStatusWidget';
import type { ComplianceStatusWidgetProps } from '../complianceStatusWidgetProps';

/** Noon of the day on which what is done about a control is tested. */
export const now = Date.UTC(2026, 10, 22, 12);

/** The list with the detail of control `a`, called Backups, and a way to render it again with other props. */
export async function openDetail(
  data: ComplianceData,
  props: Partial<ComplianceStatusWidgetProps>,
) {
  const element = (more: Partial<ComplianceStatusWidgetProps> = {}) => (
    <ComplianceStatusWidget
      data={data}
      now={now}
      view="list"
      defaultSelectedControlId="a"
      {...props}
      {...more}
    />
  );
  const { rerender } = render(element());
  const pane = await screen.findByRole('complementary', { name: 'Backups' });
  return { pane, again: (more: Partial<ComplianceStatusWidgetProps>) => rerender(element(more)) };
}
