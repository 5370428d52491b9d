/** So far from a line a press still means it, in pixels: a line of one pixel is hard to hit. */
const reach = [0, 3, 6];

/** The `data-item` of what is drawn at a point of the page or close to it; `null` where nothing is. */
export function itemUnder(event: {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}): string | null {
  const { target, clientX, clientY } = event;
  if (!(target instanceof Element)) return null;
  const own = itemOf(target);
  if (own !== null) return own;
  const page = target.ownerDocument;
  // A page that is never laid out has nothing at any point.
  if (!('elementFromPoint' in page)) return null;
  for (const far of reach) {
    for (const [x, y] of [
      [far, 0],
      [-far, 0],
      [0, far],
      [0, -far],
    ] as const) {
      const near = page.elementFromPoint(clientX + x, clientY + y);
      const key = near && target.contains(near) ? itemOf(near) : null;
      if (key !== null) return key;
    }
  }
  return null;
}

function itemOf(element: Element): string | null {
  return element.closest('[data-item]')?.getAttribute('data-item') ?? null;
}
