const pause = 500;

/** The letters of a name as they are typed. */
export interface TypeAhead {
  /**
   * The letters typed so far. They begin anew after a pause of half a second, and where somebody has walked on since.
   * @param at Where the walk stands.
   */
  readonly add: (letter: string, at: string | null) => string;
  /** Remembers where the letters led. */
  readonly leadTo: (place: string | null) => void;
}

/** Nothing typed yet. */
export function createTypeAhead(): TypeAhead {
  let typed = '';
  let last = -Infinity;
  let led: string | null = null;
  return {
    add(letter, at) {
      const now = performance.now();
      typed = now - last > pause || at !== led ? letter : typed + letter;
      last = now;
      return typed;
    },
    leadTo(place) {
      led = place;
    },
  };
}
