import { useMemo } from 'react';
import { createFormat, type Format, type Message } from '../../i18n/index';

/**
 * A format that knows more texts: for a part that is loaded on demand and brings its own. What the app put in the place
 * of a text stays in its place.
 *
 * @param texts The part's default texts; a constant.
 */
export function useMoreTexts<Key extends string, MoreKey extends string>(
  format: Format<Key>,
  texts: Readonly<Record<MoreKey, Message>>,
): Format<Key | MoreKey> {
  return useMemo(
    () => createFormat<Key | MoreKey>(format, { ...texts, ...format.messages }),
    [format, texts],
  );
}
