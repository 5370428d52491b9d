/** Takes XML text in parts and gives it back with each `&` that begins no reference written as a reference of its own. */
export interface AmpersandGuard {
  /** What can be read on; the begin of a reference that the next part may end is held back. */
  readonly push: (chunk: string) => string;
  /** What was held back. */
  readonly finish: () => string;
}

/** Longer than the name of any entity that logs use. */
const longestReference = 64;
const bare = /&(?!(?:#\d+|#x[\da-f]+|[\p{L}_:][\p{L}\p{N}_:.-]*);)/giu;
const unfinished = /^&[\p{L}\p{N}_:.#-]*$/u;

/**
 * An XML reader looks for the end of a reference up to the next semicolon: one `&` that nobody escaped would cost all
 * events up to there. `entity` is the name of the reference that stands for such an `&`. Cost: one pass.
 */
export function guardAmpersands(entity: string): AmpersandGuard {
  let held = '';
  const escape = (text: string) => (text.includes('&') ? text.replace(bare, `&${entity};`) : text);
  return {
    push: (chunk) => {
      const text = held + chunk;
      const last = text.lastIndexOf('&');
      const isCut =
        last >= 0 && text.length - last <= longestReference && unfinished.test(text.slice(last));
      held = isCut ? text.slice(last) : '';
      return escape(isCut ? text.slice(0, last) : text);
    },
    finish: () => {
      const rest = escape(held);
      held = '';
      return rest;
    },
  };
}
