import { escapeCss } from './escapeCss';

/**
 * A class name or id, written anew from what it means. Names may hold what utility frameworks put in them
 * (`md:w-1/2`, `p-[3px]`), always escaped. `null`: the name holds something that no such framework uses.
 */
export function writeIdentifier(name: string): string | null {
  const meant = decode(name);
  if (!/^[\p{L}\p{M}\p{N}_\-:/.[\]%#()!@,+&*]+$/u.test(meant) || meant.length > 200) return null;
  const escaped = escapeCss(meant, /[^\p{L}\p{M}\p{N}_-]/gu);
  // A digit, or a hyphen and a digit, cannot begin a name; nor can a hyphen alone be one.
  return escaped.replace(/^-?\d|^-$/, (start) => escapeCss(start, /[\d-](?=$)/gu));
}

/** Resolves the escapes of CSS Syntax §4.3.7: up to six hexadecimal digits and one white space, or one character. */
function decode(name: string): string {
  return name.replace(
    /\\(?:([\da-f]{1,6})(?:\r\n|\s)?|(.))/giu,
    (_, hex: string | undefined, character: string | undefined) => {
      if (hex === undefined) return character ?? '\ufffd';
      const code = Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
