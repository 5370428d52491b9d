import { useMemo } from 'react';
import { createFormat, type Format } from '../../i18n/index';
import type { Message, MessageOverrides } from '../../i18n/index';

/** What each component takes to write for its reader. */
export interface FormatProps<Key extends string> {
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly messages: MessageOverrides<Record<Key, Message>> | undefined;
}

/**
 * How a component writes: its own English texts, overridden by the app's. Defaults are English and UTC and never the
 * machine's, because a server and a browser differ in those and would write different pages.
 *
 * @param texts The component's default texts; a constant.
 */
export function useFormat<Key extends string>(
  texts: Readonly<Record<Key, Message>>,
  { locale = 'en', timeZone = 'UTC', messages }: FormatProps<NoInfer<Key>>,
): Format<Key> {
  return useMemo(
    () => createFormat({ locale, timeZone }, withOverrides(texts, messages)),
    [texts, locale, timeZone, messages],
  );
}

function withOverrides<Key extends string>(
  texts: Readonly<Record<Key, Message>>,
  overrides: MessageOverrides<Record<Key, Message>> = {},
): Readonly<Record<Key, Message>> {
  const given = Object.entries(overrides).filter(([, text]) => text !== undefined);
  return { ...texts, ...Object.fromEntries(given) };
}
