import { fromNotificationRules, fromNotifications, fromNotificationStats } from '../../adapters';
import type { NotificationItem } from '../../model';
import type { CallEndpoint } from '../http/createCallEndpoint';
import { splitOptions, type OrOptions } from '../http/splitOptions';
import type { CallOptions } from '../settings';
import { readConfirmation } from './readConfirmation';
import { readSentNotification } from './readSentNotification';

/** Calls of the notification service. */
export function createNotificationCalls(call: CallEndpoint) {
  return {
    /** Sends a notification to the tenant's people. It is never sent twice: a failed call is not repeated. */
    sendNotification: (
      type: string,
      priority: NotificationItem['priority'],
      message: string,
      context: Readonly<Record<string, unknown>>,
      tenantId: string,
      options?: CallOptions,
    ) =>
      call('notifications.sendNotification', readSentNotification, options, () => ({
        tenantId,
        body: { type, priority, message, context, tenant_id: tenantId },
        mayBeEmpty: true,
      })),

    /** Says by which channels the tenant is told what. */
    configureNotifications: (tenantId: string, config: object, options?: CallOptions) =>
      call('notifications.configureNotifications', readConfirmation, options, () => ({
        tenantId,
        body: { tenant_id: tenantId, config },
        mayBeEmpty: true,
      })),

    /** The tenant's notifications, newest first. @default limit 50 */
    getNotificationHistory: (
      tenantId: string,
      limit?: OrOptions<number>,
      options?: CallOptions,
    ) => {
      const { value = 50, options: given } = splitOptions(limit, options);
      return call('notifications.getNotificationHistory', fromNotifications, given, () => ({
        tenantId,
        params: { tenantId },
        query: { limit: value },
      }));
    },

    /** What the error service told last, 1–200. @default limit 50 */
    getRecentNotifications: (
      tenantId: string,
      limit?: OrOptions<number>,
      options?: CallOptions,
    ) => {
      const { value = 50, options: given } = splitOptions(limit, options);
      return call('notifications.getRecentNotifications', fromNotifications, given, () => ({
        tenantId,
        query: { limit: value },
      }));
    },

    /** How many were sent, and how well. */
    getStats: (tenantId: string, options?: CallOptions) =>
      call('notifications.getStats', fromNotificationStats, options, () => ({ tenantId })),

    /** When whom is told what. */
    getRules: (tenantId: string, options?: CallOptions) =>
      call('notifications.getRules', fromNotificationRules, options, () => ({ tenantId })),
  };
}
