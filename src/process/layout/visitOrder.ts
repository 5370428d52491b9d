import type { Layering } from './layering';

/**
 * Puts the vertices of each layer into the order in which a walk down from the first layer meets them, the strongest
 * segments first, in depth, so that ways stay together.
 */
export function visitOrder(layering: Layering): void {
  const { layers, below, vertexCount } = layering;
  const time = new Int32Array(vertexCount).fill(-1);
  let now = 0;
  const next = (v: number) => {
    const found: number[] = [];
    for (let i = below.start[v] ?? 0; i < (below.start[v + 1] ?? 0); i++) found.push(i);
    found.sort((a, b) => (below.weight[b] ?? 0) - (below.weight[a] ?? 0) || a - b);
    return found.map((i) => below.vertex[i] ?? 0);
  };
  for (const layer of layers) {
    for (const root of layer) {
      if ((time[root] ?? -1) >= 0) continue;
      const open = [root];
      while (open.length > 0) {
        const v = open.pop();
        if (v === undefined || (time[v] ?? -1) >= 0) continue;
        time[v] = now++;
        open.push(...next(v).reverse());
      }
    }
  }
  for (const layer of layers) layer.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0));
}
