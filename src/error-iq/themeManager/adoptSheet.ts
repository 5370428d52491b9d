/** A place that style sheets hang on. */
export type SheetRoot = Document | ShadowRoot;

interface Adopted {
  readonly remove: () => void;
  holders: number;
}

const adopted = new WeakMap<SheetRoot, Map<string, Adopted>>();

/**
 * Hangs a style sheet on a document or shadow root, once for all who ask for the same text there. Gives back how to
 * let go; with the last holder the sheet goes, and nothing else changes. Needs no nonce under a strict CSP.
 */
export function adoptSheet(root: SheetRoot, css: string): () => void {
  const sheets = adopted.get(root) ?? new Map<string, Adopted>();
  adopted.set(root, sheets);
  const sheet = sheets.get(css) ?? { remove: hang(root, css), holders: 0 };
  sheets.set(css, sheet);
  sheet.holders += 1;

  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    sheet.holders -= 1;
    if (sheet.holders > 0) return;
    sheets.delete(css);
    sheet.remove();
  };
}

function hang(root: SheetRoot, css: string): () => void {
  const page = 'defaultView' in root ? root : root.ownerDocument;
  const Sheet = page.defaultView?.CSSStyleSheet;
  // Every browser that knows `light-dark()` has this; a simulated page in tests may not.
  if (Sheet && 'adoptedStyleSheets' in root && 'replaceSync' in Sheet.prototype) {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const element = page.createElement('style');
  element.textContent = css;
  ('head' in root ? root.head : root).append(element);
  return () => element.remove();
}
