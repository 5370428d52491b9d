/** Writes every character of a text that matches as a CSS escape, and so takes its meaning from it. */
export function escapeCss(text: string, matching: RegExp): string {
  return text.replace(
    matching,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
}
