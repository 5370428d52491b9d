/**
 * Acts `ms` milliseconds after the next frame, however long a busy machine takes to draw that: a timer alone may run
 * before it and hold it up. Returns what calls it off.
 */
export function afterPaint(act: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, ms);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
