import type { CssNode } from 'css-tree';
import { isWithin } from './bounds';
import type { Sheet } from './sheet';
import { writeValue } from './writeValue';

/** The words of the `animation` properties that are not the name of an animation. */
export const animationWords =
  /^(?:none|auto|normal|reverse|alternate|alternate-reverse|forwards|backwards|both|running|paused|linear|ease|ease-in|ease-out|ease-in-out|step-start|step-end|start|end|inherit)$/i;

/**
 * The value of an `animation` property, or `null`: only the sheet's own animations, under their page-wide names;
 * 0.1 to 20 seconds, at most three times, so that nothing flickers and nothing runs on.
 */
export function writeAnimation(
  property: string,
  nodes: readonly CssNode[],
  sheet: Sheet,
): string | null {
  const renamed = nodes.map((node): CssNode | null => {
    switch (node.type) {
      case 'Identifier': {
        if (animationWords.test(node.name)) return node;
        const isOwn = /^animation(?:-name)?$/.test(property) && sheet.keyframes.has(node.name);
        return isOwn ? { ...node, name: sheet.keyframesName(node.name) } : null;
      }
      case 'Dimension': {
        const shortest = property === 'animation-delay' ? 0 : 100;
        return isWithin([node], { ms: [shortest, 20_000] }) ? node : null;
      }
      case 'Number':
        return isWithin([node], { number: [0, 3] }) ? node : null;
      case 'Operator':
        return node;
      case 'Function':
        return /^(?:cubic-bezier|steps|linear)$/i.test(node.name) ? node : null;
      default:
        return null;
    }
  });
  return renamed.includes(null) ? null : writeValue(renamed.filter((node) => node !== null));
}
