import {
  ComplianceStatusWidget,
  TenantThemeProvider,
  type ComplianceData,
  type LoadState,
} from '@auterity/shared-components';
import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import { useEffect, useState } from 'react';

const client = createErrorIQClient({ baseUrl: 'https://error-iq.example' });

/** Where a tenant stands with its frameworks: loading, failed with a way to try again, or there. */
export function FirstComponent({ tenantId }: { tenantId: string }) {
  const [data, setData] = useState<ComplianceData>();
  const [state, setState] = useState<LoadState>({ status: 'loading' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const left = new AbortController();
    void client.compliance.getAssessments(tenantId, { signal: left.signal }).then((answer) => {
      if (left.signal.aborted) return;
      const onRetry = () => {
        setTries((count) => count + 1);
      };
      if (answer.ok) setData(answer.data);
      setState(answer.ok ? { status: 'ready' } : { status: 'error', error: answer.error, onRetry });
    });
    return () => {
      left.abort();
    };
  }, [tenantId, tries]);

  return (
    <TenantThemeProvider tenantId={tenantId}>
      <ComplianceStatusWidget data={data} state={state} />
    </TenantThemeProvider>
  );
}
