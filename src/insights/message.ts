/** A text as plain data: one form, or one for each plural category of `count` (Unicode CLDR). `{name}` is filled in. */
export type Message =
  | string
  | {
      readonly zero?: string | undefined;
      readonly one?: string | undefined;
      readonly two?: string | undefined;
      readonly few?: string | undefined;
      readonly many?: string | undefined;
      readonly other: string;
    };
