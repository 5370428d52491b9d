import type { ChartKey } from './chartCommand';

const name = 'auterity.chart.letterKeys';

let areOff: boolean | null = null;

/**
 * Whether single letters, digits and signs are commands of a plot. Who speaks to a computer can switch them off, since
 * a spoken word is many keys (WCAG 2.1.4). The choice is this browser's, for all charts.
 */
export function lettersAct(): boolean {
  areOff ??= read() === 'off';
  return !areOff;
}

/** Switches them on or off. */
export function setLettersAct(doAct: boolean): void {
  areOff = !doAct;
  try {
    if (doAct) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Without a store the choice holds for this page.
  }
}

/** Whether a key writes a single character; Space is no such key. */
export function isLetterKey({ key, ctrlKey, metaKey }: ChartKey): boolean {
  return key !== ' ' && Array.from(key).length === 1 && !ctrlKey && !metaKey;
}

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
