/** The text as a header can carry it: as it is when it is visible ASCII, else percent-encoded. */
export function toHeaderText(text: string): string {
  return /^[\x21-\x7e]+$/.test(text) ? text : encodeURIComponent(text);
}
