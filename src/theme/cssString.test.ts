import parse from 'css-tree/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString } from './cssString';

test('any text is one CSS string that means the text', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
  fc.assert(
    fc.property(text, (value) => {
      const written = cssString(value);
      expect(written).not.toMatch(/["<>{};/*](?!$)(?<!^.)/);
      const tree = parse(written, { context: 'value' });
      const nodes = tree.type === 'Value' ? [...tree.children] : [];
      expect(nodes).toMatchObject([{ type: 'String', value }]);
    }),
    { numRuns: 500 },
  );
});
