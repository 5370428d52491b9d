/**
 * Writes down what a live region says from now on, as a screen reader hears it: whenever text comes into it, also the
 * same once more. A region that is given the words it has already says nothing.
 */
export function heardIn(region: Element): { readonly heard: () => string[] } {
  const heard: string[] = [];
  const note = () => {
    const text = region.textContent.trim();
    if (text !== '') heard.push(text);
  };
  const watch = new MutationObserver(note);
  watch.observe(region, { childList: true, characterData: true, subtree: true });
  return {
    heard: () => {
      if (watch.takeRecords().length > 0) note();
      return heard;
    },
  };
}
