const turn = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** How often two lines of a drawing cross; a line is its points, joined by straight pieces. Touching is not crossing. */
export function countCrossings(lines) {
  const pieces = lines.map((points) => points.slice(1).map((to, i) => [points[i], to]));
  let crossings = 0;
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      for (const [a, b] of pieces[i]) {
        for (const [c, d] of pieces[j]) {
          if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings++;
        }
      }
    }
  }
  return crossings;
}
