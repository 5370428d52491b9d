/** A text that is safe to show as text. */
export interface PlainText {
  readonly text: string;
  /** There was more than the bound allows; `text` ends in "…". */
  readonly isTruncated: boolean;
}

/** Up to this many characters are read for each one that may be shown, so that 50 MB of filler cost nothing. */
const readAhead = 8;
const defaultMaxLength = 2_000;
const maxMarksPerLetter = 6;

const lineBreaks = /\r\n?|[\u2028\u2029\u0085]/g;
/** Controls but tab and line feed; bidi embeddings, overrides and isolates; lone halves of surrogate pairs. */
const controls = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
/** Characters that nobody sees, in which a text can carry another: the joiners and direction marks scripts need stay. */
const invisible =
  /\u034f|[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\uffa0\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const joinerRuns = /([\u200c-\u200f\u061c])[\u200c-\u200f\u061c]+/g;
const markRuns = new RegExp(`(\\p{M}{${String(maxMarksPerLetter)}})\\p{M}+`, 'gu');
/** What belongs to the character before it; a cut goes in front of neither. */
const joins = /^[\p{M}\u200c\u200d\p{Emoji_Modifier}]/u;

/**
 * Makes anything a server sends into bounded plain text. Markup and links stay the characters they are: nothing is
 * read as HTML or Markdown. Controls and bidi overrides become a space, invisible characters vanish, stacked accents
 * are thinned, blank lines are at most one, and the length is bounded without splitting a character.
 *
 * Doing it twice changes nothing. Cost: O(maxLength), however long the text.
 *
 * @param value Anything; what is neither text nor a finite number is empty.
 * @param maxLength In UTF-16 units. @default 2000
 */
export function plainText(value: unknown, maxLength = defaultMaxLength): PlainText {
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') return { text: '', isTruncated: false };

  const limit = Math.max(1, Math.floor(maxLength));
  const read = given.slice(0, limit * readAhead);
  const text = read
    .replace(lineBreaks, '\n')
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(joinerRuns, '$1')
    .replace(markRuns, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length <= limit && read.length === given.length) return { text, isTruncated: false };
  if (text.length < limit) return { text: ellipsis(text), isTruncated: true };
  return { text: ellipsis(cut(text, limit - 1)), isTruncated: true };
}

function ellipsis(text: string): string {
  return text.endsWith('…') ? text : `${text.trimEnd()}…`;
}

function cut(text: string, length: number): string {
  let end = length;
  while (
    end > 0 &&
    (isLowHalf(text, end) || joins.test(text.slice(end, end + 2)) || text[end - 1] === '\u200d')
  ) {
    end -= 1;
  }
  return text.slice(0, end);
}

function isLowHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
