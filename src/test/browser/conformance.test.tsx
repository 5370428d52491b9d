import { render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { pointerTargets, unreachable } from './actions';
import { beyondThePage, cutOff } from './overflow';
import { inTheme, resizeTo, show } from './show';
import { subjects, type Subject } from './subjects';

const window1280 = [1280, 1024] as const;
const telephone = [320, 640] as const;
/** What is left of 1280 × 1024 at 400 % zoom (WCAG 2.2, 1.4.10). */
const zoomed = [320, 256] as const;

const rootOf = ({ name }: Subject): HTMLElement => {
  const root = document.querySelector<HTMLElement>(`[data-component="${name}"]`);
  if (root === null) throw new Error(`${name} is not on the page`);
  return root;
};

async function axeFinds(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Every text and accessible name on the page. */
function written(root: HTMLElement): string[] {
  const names = [...root.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
    (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
  );
  const texts = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].map((node) => (node instanceof Text ? node.data : null)),
  );
  return [...names, ...texts].flatMap((text) => (text === null ? [] : [text.trim()]));
}

/** Its own texts of more than a word: a word may be the same in two languages, a sentence is not. */
function sentences({ texts }: Subject): string[] {
  const found = Object.values(texts).filter(
    (text): text is string => typeof text === 'string' && text.includes(' ') && !text.includes('{'),
  );
  expect(found.length).toBeGreaterThan(5);
  return found;
}

test('what is cut off is found, and what can be scrolled to is not', () => {
  render(
    <div>
      <p style={{ inlineSize: 40, whiteSpace: 'nowrap', overflow: 'hidden' }}>A text that is cut</p>
      <p style={{ inlineSize: 40, whiteSpace: 'nowrap', overflow: 'auto' }}>A text that scrolls</p>
      <p style={{ inlineSize: 9000 }}>A text that widens the page</p>
    </div>,
  );
  expect(cutOff(document.body)).toEqual(['A text that is cut']);
  expect(beyondThePage().join()).toContain('A text that widens the page');
});

describe.each(subjects)('$name', (subject) => {
  test('each of its actions is within reach of the keyboard, and the focus is always seen', async () => {
    await show(inTheme(subject.render('en')), window1280);
    const root = rootOf(subject);
    const focused = new Set<Element>();
    const unseen: string[] = [];
    const limit = pointerTargets(root).length + 10;
    for (let step = 0; step < limit; step++) {
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement;
      if (active === null || active === document.body) break;
      if (focused.has(active)) break;
      focused.add(active);
      if (!hasRing(active)) unseen.push(active.outerHTML.slice(0, 160));
    }
    expect(focused.size).toBeGreaterThan(2);
    const missed = unreachable(pointerTargets(root), focused);
    expect(missed.map(({ outerHTML }) => outerHTML.slice(0, 160))).toEqual([]);
    expect(unseen).toEqual([]);
  });

  test.each([
    ['en', 'ltr', 'Keys'],
    ['ar', 'rtl', 'المفاتيح'],
  ] as const)(
    'in %s: ? shows its keys wherever in it the focus is, written %s, and Escape gives the focus back',
    async (language, direction, name) => {
      await show(inTheme(subject.render(language), { direction }), window1280);
      const targets = pointerTargets(rootOf(subject)).filter(({ tabIndex }) => tabIndex >= 0);
      const buttons = targets.filter((target) => target.matches('button'));
      expect(buttons.length).toBeGreaterThan(1);
      for (const target of new Set([buttons[0], buttons.at(-1), targets.at(-1)])) {
        target?.focus();
        expect(target).toHaveFocus();
        await userEvent.keyboard('?');
        const sheet = await screen.findByRole('dialog', { name });
        expect(getComputedStyle(sheet).direction).toBe(direction);
        await waitFor(() => expect(sheet).toContainElement(document.activeElement as HTMLElement));
        expect(sheet).toHaveTextContent('?');
        await userEvent.keyboard('{Escape}');
        await waitFor(() => expect(target).toHaveFocus());
        expect(screen.queryByRole('dialog')).toBeNull();
      }
    },
  );

  test.each([
    ['en', 'light', 'ltr'],
    ['de', 'light', 'ltr'],
    ['ar', 'dark', 'rtl'],
  ] as const)(
    'in %s, %s: no English text of its own is left; on a small telephone and at 400 % zoom nothing is cut off',
    async (language, scheme, direction) => {
      await show(inTheme(subject.render(language), { scheme, direction }), window1280);
      const root = rootOf(subject);
      const english = language === 'en' ? [] : sentences(subject);
      expect(written(root).filter((text) => english.includes(text))).toEqual([]);

      for (const size of [telephone, zoomed]) {
        await resizeTo(size);
        expect(beyondThePage()).toEqual([]);
        expect(cutOff(root)).toEqual([]);
      }
      expect(await axeFinds()).toEqual([]);
    },
  );

  describe('in forced colours', () => {
    beforeEach(() => emulate([{ name: 'forced-colors', value: 'active' }]));
    afterEach(() => emulate([]));

    test('axe finds nothing, and the focus is drawn in a colour of the system', async () => {
      await show(inTheme(subject.render('en')), window1280);
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      expect(await axeFinds()).toEqual([]);
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement;
      expect(rootOf(subject)).toContainElement(active as HTMLElement);
      expect(active !== null && hasRing(active)).toBe(true);
    });
  });
});

async function emulate(features: { name: string; value: string }[]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
  });
}

/** Whether an outline of at least 2 px stands around what has the focus, a part of it, or what holds it. */
function hasRing(focused: Element): boolean {
  const holders = [focused, ...focused.children, focused.parentElement];
  return holders.some((holder) => {
    if (holder === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(holder);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}
