/** For what stands elsewhere in the page: a `ref` that lets an element be written in the direction of another one. */
export function writesLike(
  other: Element | null | undefined,
): (element: HTMLElement | null) => void {
  return (element) => {
    if (element && other) element.dir = getComputedStyle(other).direction;
  };
}
