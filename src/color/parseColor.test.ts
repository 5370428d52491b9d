import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHex } from './formatHex';
import { parseColor } from './parseColor';

describe('parseColor', () => {
  test.each([
    ['#AB3', 0xaabb33],
    ['#a1B2c3', 0xa1b2c3],
    ['Red', 0xff0000],
    ['GRAY', 0x808080],
    ['magenta', 0xff00ff],
  ])('reads %s', (text, rgb) => {
    expect(parseColor(text)).toBe(rgb);
  });

  test.each([
    '#GGG',
    '#FFF\n',
    ' #fff',
    '#ff',
    '#ffff',
    '#ffffffff',
    '＃ffffff',
    'red;}*{display:none}',
    'rebeccapurple',
    'transparent',
    'currentColor',
    'inherit',
    'constructor',
    '__proto__',
    'toString',
    '',
    null,
    undefined,
    255,
    ['#fff'],
    { toString: () => '#fff' },
  ])('refuses %j', (value) => {
    expect(parseColor(value)).toBeNull();
  });

  test('reads back what formatHex writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
        expect(formatHex(rgb)).toMatch(/^#[\da-f]{6}$/);
        expect(parseColor(formatHex(rgb))).toBe(rgb);
        expect(parseColor(formatHex(rgb).toUpperCase())).toBe(rgb);
      }),
    );
  });

  test('answers a colour or null for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const rgb = parseColor(value);
        expect(rgb === null || (Number.isInteger(rgb) && rgb >= 0 && rgb <= 0xffffff)).toBe(true);
      }),
    );
  });
});
