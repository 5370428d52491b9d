/** A known value, or a newer one that the server may send: shown as its text, with a neutral look. */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);
