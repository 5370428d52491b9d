const longest = 120;

/**
 * An id for something that its service gives none: what it is and what it says. Another answer that says the same gives
 * the same id, and two answers beside each other do not share one for different things, as a place in a list would.
 */
export function textId(prefix: string, ...texts: readonly (string | null)[]): string {
  const said = texts.filter((text) => text !== null).join('/');
  const id = said.length <= longest ? said : `${said.slice(0, longest)}…${mark(said)}`;
  return `${prefix}/${id}`;
}

/** Tells long texts apart that begin alike: their length and a 32-bit hash (FNV-1a). */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
