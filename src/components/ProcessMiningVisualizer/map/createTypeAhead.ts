const pause = 500;

/** Gives the letters typed so far, beginning anew after a pause of half a second. */
export function createTypeAhead(): (letter: string) => string {
  let typed = '';
  let last = -Infinity;
  return (letter) => {
    const now = performance.now();
    typed = now - last > pause ? letter : typed + letter;
    last = now;
    return typed;
  };
}
