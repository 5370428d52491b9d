import type { Atrule, Rule } from 'css-tree';
import { animationWords } from './writeAnimation';
import type { Sheet } from './sheet';
import { writeBlock } from './writeBlock';
import type { Place } from './writeDeclaration';
import { writeValue } from './writeValue';

/** The tenant's own name of an `@keyframes` rule, or `null` when it is not one that may be used. */
export function keyframesNameOf(rule: Atrule): string | null {
  if (rule.name.toLowerCase() !== 'keyframes' || rule.prelude?.type !== 'AtrulePrelude')
    return null;
  const [name] = rule.prelude.children;
  if (rule.prelude.children.size !== 1 || name?.type !== 'Identifier') return null;
  return animationWords.test(name.name) ? null : writeValue([name]);
}

const keyframes: Place = { inKeyframes: true, namesItsSubject: false, onRoot: false };

/** An `@keyframes` rule written anew under its page-wide name; `''` when nothing of it is left. */
export function writeKeyframes(rule: Atrule, sheet: Sheet): string {
  const name = keyframesNameOf(rule);
  if (name === null || rule.block === null) {
    sheet.removals.add(rule, 'animation name not allowed');
    return '';
  }
  const frames = [...rule.block.children].map((frame) => {
    const moments = frame.type === 'Rule' ? writeMoments(frame) : null;
    if (frame.type !== 'Rule' || moments === null) {
      sheet.removals.add(frame, 'not a keyframe');
      return '';
    }
    const block = writeBlock(frame.block, keyframes, sheet);
    return block === '' ? '' : `${moments}{${block}}`;
  });
  const body = frames.join('');
  if (body === '') return '';
  sheet.writtenKeyframes.add(name);
  return `@keyframes ${sheet.keyframesName(name)}{${body}}`;
}

function writeMoments({ prelude }: Rule): string | null {
  if (prelude.type !== 'SelectorList') return null;
  const moments = [...prelude.children].map((selector) => {
    const [moment] = selector.type === 'Selector' ? selector.children : [];
    if (moment?.type === 'Percentage') return writeValue([moment]);
    const isWord = moment?.type === 'TypeSelector' && /^(?:from|to)$/i.test(moment.name);
    return isWord ? moment.name : null;
  });
  return moments.includes(null) ? null : moments.join(',');
}
