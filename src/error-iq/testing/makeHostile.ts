const attacks = [
  '</style><script>globalThis.attacked = true</script>',
  '<img src=x onerror="globalThis.attacked = true">',
  '\u202egnp.exe\u202c',
  'very'.repeat(500),
  '\u0000\ud800 \u200b\u0301\u0301\u0301',
  '${globalThis.attacked = true} {{7*7}} %n%s',
];
const links = ['javascript:globalThis.attacked=true', 'data:text/html,<script>1</script>', '//[::'];
const numbers: readonly unknown[] = [1e308, -1, 'NaN', null, Number.MAX_SAFE_INTEGER + 2];
const prose = /title|name|message|description|text|reason|action|recommend|gap|css|detail|label/i;

/**
 * The answer as someone would write it who wishes the reader ill: markup, scripts, reversed and endless texts in what a
 * person reads, links that run code, absurd numbers, items twice, keys that touch prototypes. It is still the answer's
 * shape, so that it gets as far as the screen. Same answer in, same answer out.
 */
export function makeHostile(answer: unknown): unknown {
  let turn = 0;
  const next = <T>(choices: readonly T[]) => choices[turn++ % choices.length];

  function change(value: unknown, key: string): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => change(item, key));
      return items.length > 1 ? [...items, items[0]] : items;
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, inner]) => [name, change(inner, name)]);
      return Object.fromEntries([
        ...entries,
        ['__proto__', { attacked: true }],
        ['constructor', 1],
      ]);
    }
    if (typeof value === 'number') return turn++ % 3 === 0 ? next(numbers) : value;
    if (typeof value !== 'string') return value;
    if (/^(https?:|\/)/.test(value)) return next(links);
    return prose.test(key) ? `${value} ${String(next(attacks))}` : value;
  }

  return change(answer, '');
}
