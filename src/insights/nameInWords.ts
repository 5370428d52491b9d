/** Lower-case, upper-case or mixed words that an underscore, a hyphen, a dot or a capital joins. */
const machineName = /^[\p{L}\p{N}]+(?:[_.-]+[\p{L}\p{N}]+)+$|^\p{Ll}+(?:\p{Lu}[\p{Ll}\p{N}]+)+$/u;

/**
 * The name of a thing as a person would write it: `current_trend` and `currentTrend` are "Current trend". A text that
 * is no name of a machine stays as it is, and so does a word in capitals, such as `CPU`.
 */
export function nameInWords(name: string): string {
  if (!machineName.test(name)) return name;
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[_.\s-]+/)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
