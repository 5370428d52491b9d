const harmful = [
  /<|url\(|image(?:-set)?\(|src\(|@import|@font-face|expression|javascript:|!important/i,
  /(?:^|[{;])(?:position|z-index|transform|filter|inset|pointer-events):/,
  /[{;]--aut?-/,
  /:has\(|&|\|\|/,
];

/** The pieces that no sanitised sheet may hold, whatever it was made from. */
export function harmIn(css: string): string[] {
  return harmful.flatMap((pattern) => pattern.exec(css)?.[0] ?? []);
}
