import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { DashboardProps } from './DashboardPage';
import { dashboardTexts } from './dashboardTexts';
import { EnterpriseOverview } from './EnterpriseOverview';

export interface TenantThemingProps extends DashboardProps {
  /** Ids of the tenants to choose from. */
  readonly tenantIds: readonly string[];
}

/** The enterprise overview of one tenant after the other, as their theming team reviews it. */
export function TenantTheming({ tenantIds, ...props }: TenantThemingProps) {
  const [tenantId, setTenantId] = useState(props.tenantId);
  const id = useId();
  return (
    <>
      <Bar>
        <label htmlFor={id}>{dashboardTexts(props.locale).words.tenant}</label>
        <select
          id={id}
          value={tenantId}
          onChange={(event) => {
            setTenantId(event.target.value);
          }}
        >
          {tenantIds.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </Bar>
      <EnterpriseOverview {...props} tenantId={tenantId} />
    </>
  );
}

/* Outside of every tenant: the page's own colours. */
const Bar = styled.div`
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 8px 24px;
  font: 13px/20px system-ui;

  & select {
    min-block-size: 28px;
    font: inherit;
  }
`;
