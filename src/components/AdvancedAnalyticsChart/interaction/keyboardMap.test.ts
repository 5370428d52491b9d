import { expect, it } from 'vitest';
import { keyNames } from '../menu/keyNames';
import { chartCommand, type ChartCommand, type ChartKey } from './chartCommand';

const press = (name: string): ChartKey => {
  const parts = name.split('+').filter((part) => part !== '');
  const key = name === '+' ? '+' : (parts.at(-1) ?? '');
  return {
    key: key === 'Space' ? ' ' : key,
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    altKey: parts.includes('Alt'),
  };
};

/** Every command that there is, by the keys that give it: a command without a key does not compile. */
const map: Readonly<Record<ChartCommand['kind'], Readonly<Record<string, object>>>> = {
  step: {
    ArrowLeft: { by: 'pixel', to: -1 },
    ArrowRight: { by: 'pixel', to: 1 },
    'Shift+ArrowLeft': { by: 'row', to: -1 },
    'Shift+ArrowRight': { by: 'row', to: 1 },
    PageUp: { by: 'tick', to: -1 },
    PageDown: { by: 'tick', to: 1 },
  },
  series: { ArrowUp: { to: -1 }, ArrowDown: { to: 1 } },
  end: {
    Home: { of: 'view', to: -1 },
    End: { of: 'view', to: 1 },
    'Ctrl+Home': { of: 'data', to: -1 },
    'Ctrl+End': { of: 'data', to: 1 },
  },
  extreme: { M: { which: 'max' }, N: { which: 'min' } },
  anomaly: { A: { to: 1 }, 'Shift+A': { to: -1 } },
  annotation: { '.': { to: 1 }, ',': { to: -1 } },
  breach: { B: {} },
  zoom: { '+': { to: 1 }, '-': { to: -1 }, '0': { to: 0 } },
  pan: { '[': { to: -1 }, ']': { to: 1 } },
  pin: { Enter: {} },
  select: { Space: {}, F: {} },
  range: { 'Shift+Space': {} },
  solo: { S: {} },
  go: { G: {} },
  table: { T: {} },
  describe: { D: {} },
  level: { 'Shift+D': {} },
  play: { P: {} },
  explore: { E: {} },
  escape: { Escape: {} },
  undo: { 'Ctrl+z': {} },
  redo: { 'Ctrl+Shift+Z': {} },
};

it('gives every command by its keys, and lower case like upper case', () => {
  for (const [kind, keys] of Object.entries(map)) {
    for (const [name, rest] of Object.entries(keys)) {
      expect([name, chartCommand(press(name))]).toEqual([name, { kind, ...rest }]);
      const { key, ...held } = press(name);
      if (/^[A-Z]$/.test(key)) {
        expect(chartCommand({ ...held, key: key.toLowerCase() })).toEqual({ kind, ...rest });
      }
    }
  }
});

it('lists every key that there is, and none that does nothing', () => {
  const written = keyNames
    .flatMap(([name]) => name.split(' '))
    .map((name) => name.replace('−', '-'));
  const arrows: Readonly<Record<string, string>> = {
    '←': 'ArrowLeft',
    '→': 'ArrowRight',
    '↑': 'ArrowUp',
    '↓': 'ArrowDown',
  };
  const known = new Set(written.map((name) => arrows[name] ?? name));
  for (const keys of Object.values(map)) {
    for (const name of Object.keys(keys)) {
      const { key } = press(name);
      expect([name, [...known]]).toEqual([
        name,
        expect.arrayContaining([
          key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key,
        ]),
      ]);
    }
  }
  const held = ['Shift', 'Ctrl'];
  // Heard by the whole panel, not by the plot alone.
  const ofPanel = ['?'];
  for (const name of known) {
    if (held.includes(name) || ofPanel.includes(name)) continue;
    const control = name === 'Z' ? 'Ctrl+Z' : name;
    expect([name, chartCommand(press(control))]).not.toEqual([name, null]);
  }
});

it('leaves keys with Alt, and others with Ctrl, to the browser', () => {
  for (const name of ['Alt+ArrowLeft', 'Ctrl+f', 'Ctrl+a', 'Ctrl+ArrowLeft', 'Tab', 'Q', 'F5']) {
    expect([name, chartCommand(press(name))]).toEqual([name, null]);
  }
});
