/**
 * The first letters of a name's first and last word, such as "AL" of "Ada Lovelace"; one letter of a name in one word.
 * `''`: no word begins with a letter or a digit. Marks of writing direction and whatever else is no letter are passed over.
 */
export function initialsOf(name: string, locale: string): string {
  const letters = name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word) => /[\p{L}\p{N}]\p{M}?/u.exec(word) ?? []);
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  // Between letters that would be written joined, as in Arabic, stands a mark that keeps them apart.
  return ends.join('\u200c').toLocaleUpperCase(locale);
}
