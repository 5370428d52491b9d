/**
 * A text in the form in which two spellings of the same words are equal: compatibility form, lower case, single spaces.
 * It holds no control character, so one may stand between two such texts.
 */
export function normalText(value: unknown, maxLength = 300): string {
  if (typeof value !== 'string') return '';
  // The cut comes first and again last: normalising may lengthen a text.
  const read = value.length > maxLength * 4 ? value.slice(0, maxLength * 4) : value;
  const normal = isTidy(read)
    ? read.toLowerCase()
    : read
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim();
  return normal.length > maxLength ? normal.slice(0, maxLength) : normal;
}

/** Printable ASCII with single spaces inside, as most texts are: lower case is all that it lacks. Far faster than a RegExp. */
function isTidy(text: string): boolean {
  let before = space;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < space || unit > tilde || (unit === space && before === space)) return false;
    before = unit;
  }
  return text === '' || before !== space;
}

const space = 0x20;
const tilde = 0x7e;
