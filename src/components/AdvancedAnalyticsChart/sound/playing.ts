/** What is heard, and what ends it: one chart at a time, on the whole page. */
let heard: { readonly of: object; readonly end: () => void } | null = null;

/** Notes that a sound has begun; one that was heard before ends. */
export function beginPlaying(of: object, end: () => void): void {
  stopPlaying();
  heard = { of, end };
}

/** Ends the sound of a chart, or whatever is heard when none is named. Returns whether there was any. */
export function stopPlaying(of?: object): boolean {
  if (!heard || (of !== undefined && heard.of !== of)) return false;
  const { end } = heard;
  heard = null;
  end();
  return true;
}
