import type { ErrorIQNotificationCenter } from '@auterity/shared-components/error-iq';

/** `useNotificationHelpers().error(title, message)` of the Studio, moved over. `center` lives as long as the page. */
export async function reportFailure(
  center: ErrorIQNotificationCenter,
  title: string,
  message: string,
): Promise<boolean> {
  const sent = await center.showNotification({
    type: 'system_alert',
    priority: 'high',
    title,
    message,
  });
  // What could not be sent stands in the inbox too, and says so.
  return sent.ok;
}
