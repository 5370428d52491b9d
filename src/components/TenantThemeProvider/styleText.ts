/**
 * CSS as the text of a `<style>` element. A theme may come from a cache that others can write to, so nothing in it
 * may end the element: `<` only ever stands in CSS strings, where this escape means the same.
 */
export function styleText(css: string): string {
  return css.replaceAll('<', '\\3c ');
}
