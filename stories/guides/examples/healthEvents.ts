import { fromServiceHealth } from '@auterity/shared-components/adapters';
import type { AnalyticsData } from '@auterity/shared-components';

/** Listens to the health of all services, an event every five seconds. Gives back how to stop. */
export function followServiceHealth(
  source: EventSource,
  onHealth: (health: AnalyticsData) => void,
  onProblem: (message: string) => void,
): () => void {
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const answer = fromServiceHealth(data);
    if (answer.ok) onHealth(answer.data);
    else onProblem(answer.error.userMessage ?? answer.error.message);
  };
  // The browser comes back by itself; what is shown until then is old.
  source.onerror = () => onProblem('The health of the services is not known at the moment.');
  return () => source.close();
}
