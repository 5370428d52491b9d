/** What of an element's look a picture keeps, where no style sheet reaches. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

/** A picture as text, and its size in pixels. */
export interface DrawnSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const margin = 24;

/** The map as it looks on the page, all of it, as an SVG that stands alone: colours and fonts resolved, title inside. */
export function drawSvg(
  picture: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
  title: string,
): DrawnSvg {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const resolve = createColorResolver();
  const originals = picture.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const original = originals[i];
    if (original) keepLook(original, element, resolve);
  });
  copy.querySelectorAll('.hit').forEach((each) => each.remove());
  const width = Math.ceil(size.width) + margin * 2;
  const height = Math.ceil(size.height) + margin * 2;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('role', 'img');
  for (const name of ['class', 'aria-hidden', 'data-part']) copy.removeAttribute(name);

  const { ownerDocument } = picture;
  const make = (name: string) => ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  const heading = make('title');
  heading.textContent = title;
  const ground = make('rect');
  const place = { x: -margin, y: -margin, width, height };
  for (const [name, value] of Object.entries(place)) ground.setAttribute(name, String(value));
  const surface = picture.closest('[data-part=map]');
  ground.setAttribute(
    'fill',
    resolve(surface ? getComputedStyle(surface).backgroundColor : '#fff'),
  );
  copy.prepend(heading, ground);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function keepLook(
  original: SVGElement,
  copy: SVGElement,
  resolve: (color: string) => string,
): void {
  const style = getComputedStyle(original);
  for (const name of Array.from(copy.attributes, (attribute) => attribute.name)) {
    if (/^(class|data-|aria-)/.test(name)) copy.removeAttribute(name);
  }
  if (original.classList.contains('hit')) copy.setAttribute('class', 'hit');
  if (!/^(path|rect|circle|text)$/.test(original.localName)) return;
  for (const name of kept) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === 'normal') continue;
    copy.setAttribute(name, name === 'fill' || name === 'stroke' ? resolve(value) : value);
  }
}

/** Colours as other programs read them: newer notations are painted once and read back. */
function createColorResolver(): (color: string) => string {
  const known = new Map<string, string>();
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (color) => {
    if (context === null || /^(none|#|rgb)/.test(color)) return color;
    let read = known.get(color);
    if (read === undefined) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      read = `rgba(${r}, ${g}, ${b}, ${Math.round((a / 255) * 1000) / 1000})`;
      known.set(color, read);
    }
    return read;
  };
}
