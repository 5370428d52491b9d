import { expect, test } from 'vitest';
import { readTokens } from './readTokens';

test('reads tokens with the type of their group, references and composed values', () => {
  const tree = {
    size: {
      $type: 'dimension',
      $description: 'of groups, not of tokens',
      small: { $value: { value: 4, unit: 'px' }, $description: 'A gap.' },
      same: { $value: '{size.small}' },
    },
    color: {
      ink: {
        $type: 'color',
        $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' },
      },
    },
  };
  expect(readTokens('x', tree)).toEqual([
    { file: 'x', path: 'size.small', type: 'dimension', value: '4 px', description: 'A gap.' },
    { file: 'x', path: 'size.same', type: 'dimension', value: '{size.small}', description: null },
    { file: 'x', path: 'color.ink', type: 'color', value: '#000000', description: null },
  ]);
  expect(readTokens('x', null)).toEqual([]);
});
