/** `#RGB`, `#RRGGBB` or one of the names that Error-IQ takes → `#rrggbb`; `null` for anything else. */
export function brandColor(value: string): string | null {
  const word = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(word)) return word;
  if (/^#[0-9a-f]{3}$/.test(word)) return word.replace(/[0-9a-f]/g, '$&$&');
  return Object.hasOwn(namedColors, word) ? (namedColors[word] ?? null) : null;
}

/** The values that CSS gives to the names. */
const namedColors: Readonly<Record<string, string>> = {
  red: '#ff0000',
  blue: '#0000ff',
  green: '#008000',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gray: '#808080',
  black: '#000000',
  white: '#ffffff',
  cyan: '#00ffff',
  magenta: '#ff00ff',
};
