import type { Layering } from './layering';

/** Puts the vertices of each layer into an order that looks random and is the same for the same `seed`. */
export function shuffleLayers({ layers }: Layering, seed: number): void {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  for (const layer of layers) {
    for (let i = layer.length - 1; i > 0; i--) {
      // A linear congruential generator (Numerical Recipes); its high bits are the good ones.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      const moved = layer[i] ?? 0;
      layer[i] = layer[j] ?? 0;
      layer[j] = moved;
    }
  }
}
