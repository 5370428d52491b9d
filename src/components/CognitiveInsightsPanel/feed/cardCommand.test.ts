import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { cardCommand } from './cardCommand';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  cardCommand({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    nativeEvent: { isComposing: false },
    ...more,
  } as KeyboardEvent);

describe('cardCommand', () => {
  it.each([
    ['a', 'accept'],
    ['d', 'dismiss'],
    ['s', 'snooze'],
    ['w', 'open'],
    ['Enter', 'open'],
    ['z', 'undo'],
    ['+', 'helpful'],
    ['-', 'not_helpful'],
  ])('%s asks to %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('does not mind Caps Lock, nor the shift that a + takes', () => {
    expect(press('A')).toBe('accept');
    expect(press('+', { shiftKey: true })).toBe('helpful');
    expect(press('A', { shiftKey: true })).toBeNull();
  });

  it('goes by the place of the key where letters are others, as on an Arabic keyboard', () => {
    expect(press('ش', { code: 'KeyA' })).toBe('accept');
    expect(press('ي', { code: 'KeyD' })).toBe('dismiss');
    expect(press('ذ', { code: 'Backquote' })).toBeNull();
  });

  it('goes by the letter where keys stand elsewhere, as on a French keyboard', () => {
    expect(press('a', { code: 'KeyQ' })).toBe('accept');
    expect(press('q', { code: 'KeyA' })).toBeNull();
  });

  it('leaves to the browser and to an input method what is theirs', () => {
    for (const key of ['a', 'z', 'Enter']) {
      expect(press(key, { ctrlKey: true })).toBeNull();
      expect(press(key, { metaKey: true })).toBeNull();
      expect(press(key, { altKey: true })).toBeNull();
      expect(press(key, { nativeEvent: { isComposing: true } } as never)).toBeNull();
    }
    for (const key of ['toString', 'constructor', 'Tab', 'x', '']) expect(press(key)).toBeNull();
  });
});
