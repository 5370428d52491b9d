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
  /** `NaN`: not known, as with a live frame that carries no time. */
  readonly createdAt: number;
  readonly readAt: number | null;
  readonly archivedAt: number | null;
  readonly snoozedUntil: number | null;
  readonly channels: readonly OpenEnum<NotificationChannel>[];
  /** How the delivery went, in the service's word, such as `sent` or `failed`. */
  readonly delivery: string | null;
  /** Why the delivery failed, in the service's words. */
  readonly deliveryError?: string | null | undefined;
  readonly deliveredAt?: number | null | undefined;
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
  /** Who did what it tells. */
  readonly actor?: NotificationActor | null | undefined;
  /** From this instant on it concerns nobody any more; one that still must be acknowledged stays. */
  readonly expiresAt?: number | null | undefined;
  /** The id of the item that this one replaces: as long as this one is there, that one is neither shown nor counted. */
  readonly supersedesId?: string | null | undefined;
  /** What a person can do about it, the most likely one first. */
  readonly actions?: readonly NotificationAction[] | null | undefined;
  /**
   * Verbs that this item does not allow, each with the reason for people: plain text, untrusted. What is locked is shown
   * as not possible, with its reason, and never sent.
   */
  readonly locked?: Readonly<Partial<Record<NotificationVerb, string>>> | null | undefined;
}

/** What a person can do to an item; `action`: one of those that the item itself brings. */
export type NotificationVerb =
  | 'read'
  | 'unread'
  | 'archive'
  | 'unarchive'
  | 'snooze'
  | 'unsnooze'
  | 'pin'
  | 'unpin'
  | 'acknowledge'
  | 'mute'
  | 'unmute'
  | 'delete'
  | 'action';

/** A person, or what acts like one. */
export interface NotificationActor {
  readonly id?: string | null | undefined;
  /** Plain text, untrusted. */
  readonly name: string;
}

/** Something that an item asks of a person, such as "Approve" of a release. */
export interface NotificationAction {
  /** Unique within the item. */
  readonly id: string;
  /** The words on its button: plain text, untrusted. */
  readonly label: string;
  /** How it looks. A `destructive` one is always asked for once more. @default 'secondary' */
  readonly kind?: OpenEnum<NotificationActionKind> | null | undefined;
  /** Untrusted address. With one, the action is a link and nothing is sent. */
  readonly href?: string | null | undefined;
  /** What a person is asked before it is carried out. */
  readonly confirm?: string | null | undefined;
  /** Why it cannot be carried out now, for people. */
  readonly disabledReason?: string | null | undefined;
  /**
   * How far it is, as the server knows; a link has none. One that the server agreed to stays done for the visit, unless
   * the server says that it is `open`.
   */
  readonly status?: OpenEnum<NotificationActionStatus> | null | undefined;
}

/** How an item's action looks. */
export type NotificationActionKind = 'primary' | 'secondary' | 'destructive';

/** How far an item's action is. */
export type NotificationActionStatus = 'open' | 'pending' | 'done';

/** A way by which a message reaches a person; `in_app` is the inbox itself. */
export type NotificationChannel = 'email' | 'slack' | 'sms' | 'webhook' | 'in_app';

/** One labelled line below a message, such as "Workflow: nightly import". Plain text, untrusted. */
export interface NotificationDetail {
  readonly label: string;
  readonly value: string;
}

/** When the service sends notifications, to whom and by which ways. */
export interface NotificationRule {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** `null`: the service does not say. */
  readonly enabled: boolean | null;
  /** What has to be true, in the service's names and values. */
  readonly conditions: readonly NotificationDetail[];
  readonly channels: readonly OpenEnum<NotificationChannel>[];
  readonly recipients: readonly string[];
  /** Least time between two notifications of the rule, in milliseconds. */
  readonly throttleMs: number | null;
}

/** What one message of the notification socket says. */
export type NotificationFrame =
  | { readonly kind: 'item'; readonly item: NotificationItem }
  /** The connection is alive; nothing else happened. */
  | { readonly kind: 'heartbeat' };
