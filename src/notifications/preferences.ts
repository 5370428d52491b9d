import type { NotificationChannel, OpenEnum } from '../model';

/** Which messages reach a person by which way: types down, channels across. Plain data. */
export interface PreferenceMatrix {
  readonly channels: readonly PreferenceChannel[];
  readonly rows: readonly PreferenceRow[];
  readonly digest?: Digest | undefined;
  readonly quietHours?: QuietHours | null | undefined;
}

/** A column of the preferences: a way by which messages arrive, with its name for people. */
export interface PreferenceChannel {
  readonly id: OpenEnum<NotificationChannel>;
  readonly label: string;
}

/** A row of the preferences: a type of message, with one cell for each channel that carries it. */
export interface PreferenceRow {
  /** The `type` of the items it is about. */
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Rows of one group stand under one heading. */
  readonly group?: string | undefined;
  /** By channel. A channel that is not named does not carry this type at all. */
  readonly cells: Readonly<Record<string, PreferenceCell>>;
}

/** Whether one type of message comes by one channel. */
export interface PreferenceCell {
  readonly enabled: boolean;
  /** Why a person cannot change it, in words for that person. */
  readonly lock?: PreferenceLock | null | undefined;
}

/** Why a person cannot change a cell. */
export interface PreferenceLock {
  /** What locks it: the message is critical, an administrator or the plan decides, or the channel cannot do it. */
  readonly by: OpenEnum<'critical' | 'admin' | 'plan' | 'channel'>;
  /** A sentence for that person. */
  readonly reason: string;
}

/** How often messages are sent together. `instant`: each on its own. */
export type Digest = 'instant' | 'hourly' | 'daily' | 'weekly';

/** When nothing but critical messages is sent. */
export interface QuietHours {
  /** IANA time zone whose clocks are meant. */
  readonly timeZone: string;
  readonly windows: readonly QuietWindow[];
}

/**
 * A span of a day, on some weekdays, in which nothing but critical messages is sent; by the clocks of
 * `QuietHours.timeZone`.
 */
export interface QuietWindow {
  /** The weekdays on which it begins, by ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  /** `HH:MM`, 00:00 to 23:59. */
  readonly from: string;
  /** `HH:MM`. Not later than `from`: it ends on the next day. The same as `from`: it lasts a whole day. */
  readonly to: string;
}

/** One change that a person made to the preferences, laid over the server's until it shows it. */
export type PreferenceChange = {
  readonly id: string;
  readonly status: 'pending' | 'confirmed' | 'failed';
} & PreferenceEdit;

/** What a change of the preferences sets: one cell, the digest, or the quiet hours (`null`: none). */
export type PreferenceEdit =
  | {
      readonly kind: 'cell';
      readonly rowId: string;
      readonly channelId: string;
      readonly enabled: boolean;
    }
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'quiet-hours'; readonly quietHours: QuietHours | null };
