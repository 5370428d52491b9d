const angles = [45, -45, 0, 90, 20, -20, 65, -65];

/**
 * The lines of a fill pattern over an area, as path data: eight directions, and closer together from
 * the ninth on, so that fills differ without colour.
 */
export function patternLines(pattern: number, width: number, height: number): string {
  const angle = ((angles[pattern % angles.length] ?? 0) * Math.PI) / 180;
  const gap = pattern >= angles.length ? 4 : 7;
  const reach = Math.hypot(width, height);
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const lines: string[] = [];
  for (let offset = -reach; offset <= reach; offset += gap) {
    const [x, y] = [width / 2 - down * offset, height / 2 + across * offset];
    const from = `${round(x - across * reach)} ${round(y - down * reach)}`;
    lines.push(`M${from}L${round(x + across * reach)} ${round(y + down * reach)}`);
  }
  return lines.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
