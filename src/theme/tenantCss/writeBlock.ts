import type { Block } from 'css-tree';
import type { Sheet } from './sheet';
import { writeDeclaration, type Place } from './writeDeclaration';

/** The allowed declarations of a block, written anew. Rules nested in it are left out and reported. */
export function writeBlock(block: Block, place: Place, sheet: Sheet): string {
  const declarations: string[] = [];
  for (const node of block.children) {
    if (node.type === 'Declaration') {
      const text = writeDeclaration(node, place, sheet);
      if (text !== null) declarations.push(text);
    } else if (node.type !== 'Comment') {
      sheet.removals.add(node, node.type === 'Rule' ? 'nested rule' : 'cannot be read');
    }
  }
  return declarations.join(';');
}
