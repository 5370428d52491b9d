export const start = Date.UTC(2026, 0, 1);
export const step = 1000;
const names = ['a', 'b', 'c'];

/** Three random walks, a value a second, the same for every contender. */
export function randomWalks(rows) {
  let seed = 42;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const x = new Float64Array(rows);
  for (let row = 0; row < rows; row++) x[row] = start + row * step;
  const y = {};
  names.forEach((name, index) => {
    const column = new Float64Array(rows);
    let value = 100 * (index + 1);
    for (let row = 0; row < rows; row++) column[row] = value += random() - 0.5;
    y[name] = column;
  });
  return { x, y, names, rows };
}

/** The row that is appended in a step. */
export const appended = (rows, turn) => ({
  x: start + (rows + turn) * step,
  a: 100 + turn / 50,
  b: 200 - turn / 50,
  c: 300 + turn / 90,
});
