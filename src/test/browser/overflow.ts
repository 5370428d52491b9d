/** What makes the page scroll sideways. */
export function beyondThePage(): string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > page.clientWidth;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 160));
}

/** Texts of which a part is hidden by what holds them, with no dots that say so and no way to scroll there. */
export function cutOff(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { parentElement: owner, textContent } = text;
    // What is drawn on a map or a plot is moved about in it.
    if (owner?.closest('svg') !== null || textContent?.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && isCut(box, owner, root)) found.push(textContent ?? '');
  }
  return found;
}

function isCut(text: DOMRect, owner: Element, root: Element): boolean {
  for (let holder = owner; holder !== root.parentElement; holder = holder.parentElement ?? root) {
    const style = getComputedStyle(holder);
    if (isScrolled(style) || hasDots(style) || isForReadersOnly(holder)) return false;
    const edge = holder.getBoundingClientRect();
    const sideways = text.left < edge.left - 1 || text.right > edge.right + 1;
    const upright = text.top < edge.top - 1 || text.bottom > edge.bottom + 1;
    if ((sideways && hides(style.overflowX)) || (upright && hides(style.overflowY))) return true;
  }
  return false;
}

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
const isScrolled = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
  scrolls(overflowX) || scrolls(overflowY);
const hasDots = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration) =>
  textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
const isForReadersOnly = ({ clientWidth, clientHeight }: Element) =>
  clientWidth <= 1 && clientHeight <= 1;
