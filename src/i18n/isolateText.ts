/** Characters that set, override or isolate direction (Unicode UAX #9), and the separators that end a paragraph. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/** Scripts that are written from right to left; those outside the first plane by their first surrogate. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * A text made safe for the inside of a sentence that has no markup, such as an accessible name: direction controls
 * are taken out, and where a right-to-left script is involved the text is wrapped so that neither can reorder the
 * other. On screen `<bdi>` does the same for a whole element.
 */
export function isolateText(text: string, sentence: string): string {
  const plain = text.replace(controls, '');
  return rightToLeft.test(plain) || rightToLeft.test(sentence)
    ? `${firstStrongIsolate}${plain}${popIsolate}`
    : plain;
}
