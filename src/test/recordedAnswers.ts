import { everyAnswer } from '../error-iq/testSupport/everyAnswer';

/** The recorded answers by their file's name, read when they are first asked for. */
const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { import: 'default' });

/** The tenants of the recorded compliance answers, by the key of their recorded branding. */
const recordedTenants: Readonly<Record<string, string>> = {
  acme: '38394337-9aff-503a-b737-e711338283d4',
  hosp: 'bbb602f8-db07-507d-a939-d59826679d7e',
};

interface Asked {
  readonly tenantId: string | null;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Error-IQ's recorded answers by the client's method. Branding and assessments are those of the tenant that asks, logs
 * those of the execution that is asked for.
 */
export const recordedAnswers = {
  ...Object.fromEntries(
    Object.entries(everyAnswer).map(([method, name]) => [method, () => readFixture(name)]),
  ),
  'branding.getBranding': async ({ tenantId }: Asked) =>
    ((await readFixture('branding.themes')) as Readonly<Record<string, unknown>>)[tenantId ?? ''],
  'compliance.getAssessments': async ({ tenantId }: Asked) => {
    const assessments = (await readFixture('compliance.assessments')) as { tenant_id: string }[];
    const id = recordedTenants[tenantId ?? ''] ?? tenantId;
    return assessments.filter((assessment) => assessment.tenant_id === id);
  },
  'executions.getExecutionLogs': async ({ params }: Asked) => {
    const rows = (await readFixture('executions.logs')) as { execution_id: string }[];
    return rows.filter((row) => row.execution_id === params?.executionId);
  },
};

async function readFixture(name: string): Promise<unknown> {
  const read = fixtures[`./fixtures/${name}.json`];
  if (read === undefined) throw new Error(`No answer was recorded as ${name}.json.`);
  return read();
}
