import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { pointerTargets, unreachable } from './actions';
import { inTheme, show } from './show';
import { subjects, type Subject } from './subjects';

const window1280 = [1280, 1024] as const;
/** What is left of 1280 × 1024 at 400 % zoom, which is also a small telephone's width (WCAG 2.2, 1.4.10). */
const zoomed = [320, 256] as const;

const rootOf = ({ name }: Subject): HTMLElement => {
  const root = document.querySelector<HTMLElement>(`[data-component="${name}"]`);
  if (root === null) throw new Error(`${name} is not on the page`);
  return root;
};

/** What makes the page scroll sideways. */
function beyondThePage(): string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > page.clientWidth)
    .map(({ outerHTML }) => outerHTML.slice(0, 160));
}

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
    ['light', 'en', 'ltr'],
    ['dark', 'ar', 'rtl'],
  ] as const)(
    'at 400 % zoom in %s (%s) nothing is cut off',
    async (scheme, language, direction) => {
      await show(inTheme(subject.render(language), { scheme, direction }), zoomed);
      expect(beyondThePage()).toEqual([]);
      expect(await axeFinds()).toEqual([]);
    },
  );

  test.each(['de', 'ar'] as const)('in %s no English text of its own is left', async (language) => {
    await show(
      inTheme(subject.render(language), { direction: language === 'ar' ? 'rtl' : 'ltr' }),
      window1280,
    );
    // A word may be the same in two languages; a sentence is not.
    const english = Object.values(subject.texts).filter(
      (text) => typeof text === 'string' && text.includes(' ') && !text.includes('{'),
    );
    expect(english.length).toBeGreaterThan(5);
    expect(written(rootOf(subject)).filter((text) => english.includes(text))).toEqual([]);
  });

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
