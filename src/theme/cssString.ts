/**
 * A text as a CSS string. Everything but letters, digits and spaces is written as an escape, so that no text can end
 * the string, the rule or a `<style>` element, in whatever way the sheet is handled later.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
  });
  return `"${escaped}"`;
}
