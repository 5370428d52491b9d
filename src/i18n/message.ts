/**
 * A text of a component: plain data, so that it may be JSON and cross from server to client. `{name}` is replaced by
 * a value. A text with forms is chosen by the plural category of `count` in the locale (Unicode CLDR).
 */
export type Message = string | PluralMessage;

/** The forms of a text that depends on a number. A language uses some of them; `other` is always there. */
export interface PluralMessage {
  readonly zero?: string | undefined;
  readonly one?: string | undefined;
  readonly two?: string | undefined;
  readonly few?: string | undefined;
  readonly many?: string | undefined;
  readonly other: string;
}

/** What a component's `messages` prop takes: a text for each key that is to differ. */
export type MessageOverrides<Texts> = { readonly [Key in keyof Texts]?: Message | undefined };

/** Values for a message's placeholders. Numbers are written in the locale's way. */
export type MessageValues = Readonly<Record<string, string | number>>;
