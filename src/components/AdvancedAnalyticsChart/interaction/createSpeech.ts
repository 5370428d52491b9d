const restMs = 150;

/** Speaks through a live region that stands already. The last message wins: a quick walk is not read point by point. */
export function createSpeech(region: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.textContent = text;
      }, restMs);
    },
    quiet: (): void => clearTimeout(timer),
  };
}
