import type { OpenEnum } from './openEnum';
import type { Severity } from './compliance';

/** One message in a person's inbox. Times are epoch milliseconds (UTC). */
export interface NotificationItem {
  readonly id: string;
  readonly type: string;
  readonly priority: Severity;
  readonly title: string;
  /** Plain text. */
  readonly body: string;
  /** The "**Label:** value" lines of Error-IQ's message, taken apart. */
  readonly details: readonly NotificationDetail[];
  readonly createdAt: number;
  readonly readAt: number | null;
  readonly archivedAt: number | null;
  readonly snoozedUntil: number | null;
  readonly channels: readonly OpenEnum<NotificationChannel>[];
  /** How the delivery went, in the service's word, such as `sent` or `failed`. */
  readonly delivery: string | null;
  /** The server's version of this item, an opaque text: another text means that the item has changed. */
  readonly version?: string | null | undefined;
  readonly updatedAt?: number | null | undefined;
  /** The system that sent it, as a person knows it. */
  readonly source?: string | null | undefined;
  /** Items of one conversation or incident share it. */
  readonly threadId?: string | null | undefined;
  /** Items that say the same thing share it. */
  readonly dedupeKey?: string | null | undefined;
  readonly pinnedAt?: number | null | undefined;
  readonly mutedAt?: number | null | undefined;
  /** It may leave the inbox only after somebody has acknowledged it. */
  readonly requiresAck?: boolean | undefined;
  readonly acknowledgedAt?: number | null | undefined;
  /** Untrusted address of what it is about. */
  readonly href?: string | null | undefined;
}

export type NotificationChannel = 'email' | 'slack' | 'sms' | 'webhook' | 'in_app';

export interface NotificationDetail {
  readonly label: string;
  readonly value: string;
}
