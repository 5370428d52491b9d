/** What a character takes of a line, in parts of a plain letter; wide scripts and emoji take nearly two. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (
    code >= 0x1100 &&
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(
      character,
    )
  )
    return 1.8;
  if (/[A-ZÄÖÜ@%&mwMW]/.test(character)) return 1.3;
  return /[iljtf.,:;'!|()[\] ]/.test(character) ? 0.6 : 1;
}

/** How wide a text is about, in plain letters. No text is measured: a map is the same on every machine. */
export function textUnits(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** A name on at most two lines of so many plain letters, broken between words where it can be, cut with an ellipsis. */
export function wrapLabel(label: string, units: number): readonly string[] {
  const text = label.trim().replace(/\s+/g, ' ');
  if (textUnits(text) <= units) return [text];
  const first = takeLine(text, units);
  const rest = text.slice(first.length).trim();
  return rest === '' ? [first.trim()] : [first.trim(), cut(rest, units)];
}

/** The longest begin of a text that fits, up to its last blank when it has one. */
function takeLine(text: string, units: number): string {
  const fitting = takeUnits(text, units);
  if (text[fitting.length] === ' ') return fitting;
  const blank = fitting.lastIndexOf(' ');
  return blank > 0 ? fitting.slice(0, blank) : fitting;
}

function takeUnits(text: string, units: number): string {
  let taken = '';
  let sum = 0;
  for (const character of text) {
    sum += widthOf(character);
    if (sum > units) break;
    taken += character;
  }
  return taken;
}

/** A text of at most so many plain letters, cut with an ellipsis. */
export function cut(text: string, units: number): string {
  return textUnits(text) <= units ? text : `${takeUnits(text, units - 1).trimEnd()}…`;
}
