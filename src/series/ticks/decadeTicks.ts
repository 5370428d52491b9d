/**
 * Powers of ten within `low`–`high` (both above 0), ascending: all of them, or every second, third …
 * when they would be more than `count`. With room for more, 2 and 5 times each power come along.
 */
export function decadeTicks(low: number, high: number, count: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, count)));
  const inside = (tick: number): boolean => tick >= low && tick <= high && tick > 0;
  const powers: number[] = [];
  const between: number[] = [];
  for (let power = Math.ceil(first / every) * every; power <= last; power += every) {
    powers.push(Number(`1e${power}`));
  }
  for (let power = first; power <= last; power += 1) {
    between.push(Number(`1e${power}`), Number(`2e${power}`), Number(`5e${power}`));
  }
  const fine = between.filter(inside);
  return every === 1 && fine.length <= count ? fine : powers.filter(inside);
}
