import type { ErrorIQClient } from '@auterity/shared-components/error-iq';

/** What the page can say after asking for the assessments of a tenant. */
export async function describeAssessments(client: ErrorIQClient, tenantId: string) {
  const answer = await client.compliance.getAssessments(tenantId);
  if (!answer.ok) {
    const { error } = answer;
    // The service's own words for the person, its id for the people who look after the service.
    const id = error.correlationId === null ? '' : ` (${error.correlationId})`;
    return {
      text: `${error.userMessage ?? error.message}${id}`,
      // Only what may pass by itself is worth another try. The client has tried already.
      canRetry: error.retryable,
    };
  }
  const leftOut = answer.issues.filter(({ dropped }) => dropped).length;
  const { frameworks } = answer.data;
  return {
    text: `${frameworks.length} frameworks${leftOut > 0 ? `, ${leftOut} could not be read` : ''}`,
    canRetry: false,
  };
}
