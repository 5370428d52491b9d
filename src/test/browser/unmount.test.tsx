import { cleanup, render, waitFor } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { watchLeftovers } from '../watchLeftovers';
import { pointerTargets } from './actions';
import { inTheme, show } from './show';
import { subjects } from './subjects';

const press = (role: 'button' | 'menuitem' | 'radio', name: string | RegExp) =>
  userEvent.click(page.getByRole(role, { name }).first());

/** What takes its time in each component, and how a person begins it. No act is answered here. */
const slow: Readonly<Record<string, { what: string; begin: () => Promise<void> }>> = {
  AdvancedAnalyticsChart: {
    what: 'its sound playing',
    begin: async () => {
      await press('button', 'Chart menu');
      await press('menuitem', /^Play/);
    },
  },
  ComplianceStatusWidget: {
    what: 'a comment on its way',
    begin: async () => {
      await press('radio', 'List');
      await press('button', /Data Breach/);
      await press('button', 'Comment');
      await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'Seen');
      await press('button', 'Send');
    },
  },
  ProcessMiningVisualizer: {
    what: 'its replay running',
    begin: async () => {
      await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tools' }), 'replay');
      await press('button', 'Play');
    },
  },
  CognitiveInsightsPanel: {
    what: 'an acceptance on its way',
    begin: () => press('button', /^Accept/),
  },
  NotificationCenter: {
    what: 'an archiving on its way',
    begin: () => press('button', 'Archive'),
  },
};

const nameOf = (element: Element | undefined) => element?.ariaLabel ?? element?.textContent ?? '';

/** What opens something: one for each word that their names begin with, such as the first of many "More actions for …". */
function openers(root: Element): HTMLElement[] {
  const firstOf = new Map<string, HTMLElement>();
  for (const target of pointerTargets(root)) {
    if (!target.matches('[aria-haspopup], [aria-expanded="false"]')) continue;
    const key = `${target.ariaHasPopup ?? ''} ${/^\w+/.exec(nameOf(target))?.[0] ?? ''}`;
    if (!firstOf.has(key)) firstOf.set(key, target);
  }
  return [...firstOf.values()];
}

const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
  cdp().send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });

/** Until what was begun has come: imports, effects, frames. */
const rest = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

const onPage = () =>
  [...document.body.children, document.body.cloneNode() as Element].map(
    ({ outerHTML }) => outerHTML,
  );

/** Whether what a press opens is on the page: what it tells of itself, or a layer above the page. */
const isOpen = (opener: Element) =>
  opener.getAttribute('aria-expanded') === 'true' ||
  document.querySelector('[role="menu"], [role="dialog"]') !== null;

async function open(opener: HTMLElement | undefined): Promise<void> {
  if (opener === undefined) throw new Error('There is nothing to open.');
  await userEvent.click(opener);
  await waitFor(() => expect(isOpen(opener)).toBe(true));
}

let leftovers: () => string[];
beforeEach(() => {
  leftovers = watchLeftovers();
});

/** What is left of a component that is taken away in the middle of something: listeners, timers, parts of the page. */
async function leftAfter(
  content: ReactElement,
  begin: (root: HTMLElement) => Promise<void>,
): Promise<string[]> {
  const before = onPage();
  const { container } = render(inTheme(content));
  const root = container.querySelector<HTMLElement>('[data-component]');
  if (root === null) throw new Error('There is no component on the page.');
  await begin(root);
  cleanup();
  await rest();
  return [...leftovers(), ...onPage().filter((part) => !before.includes(part))];
}

describe.each(subjects)('$name, taken away', ({ name, render: draw }) => {
  // Its parts have come, and React listens to the document.
  beforeAll(async () => {
    await show(inTheme(draw('en')), [1280, 1024]);
    cleanup();
  });

  test('in the middle of a drag, leaves nothing', async () => {
    const moves: Event[] = [];
    const left = await leftAfter(draw('en'), async (root) => {
      await waitFor(() => expect(pointerTargets(root).length).toBeGreaterThan(2));
      const surface = root.querySelector('[role="application"]') ?? root;
      const { x, y, width, height } = surface.getBoundingClientRect();
      root.addEventListener('pointermove', (event) => event.buttons === 1 && moves.push(event));
      for (const [type, part] of [
        ['mousePressed', 0.3],
        ['mouseMoved', 0.4],
        ['mouseMoved', 0.5],
      ] as const) {
        await mouse(type, x + width * part, y + height / 2);
      }
    });
    await mouse('mouseReleased', 0, 0);
    expect(moves.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });

  test(`with ${slow[name]?.what ?? 'nothing'}, leaves nothing`, async () => {
    expect(await leftAfter(draw('en'), async () => slow[name]?.begin())).toEqual([]);
  });

  test('with each menu, popover, dialog or detail open, leaves nothing', async () => {
    const opened: string[] = [];
    let count = 1;
    for (let at = 0; at < count; at++) {
      const left = await leftAfter(draw('en'), async (root) => {
        await waitFor(() => expect(openers(root).length).toBeGreaterThanOrEqual(count));
        count = openers(root).length;
        opened.push(nameOf(openers(root)[at]));
        await open(openers(root)[at]);
      });
      expect(left, opened.at(-1)).toEqual([]);
    }
  });
});

test('NotificationCenter, taken away with its popover open and a menu in it, leaves nothing', async () => {
  const inbox = subjects.find(({ name }) => name === 'NotificationCenter')?.render('en');
  const bell = cloneElement(inbox as ReactElement<{ variant: string }>, { variant: 'popover' });
  const left = await leftAfter(bell, async (root) => {
    await open(openers(root)[0]);
    const popover = await page.getByRole('dialog').findElement();
    const menu = await waitFor(() => {
      const found = openers(popover).find(({ ariaHasPopup }) => ariaHasPopup === 'menu');
      expect(found).toBeDefined();
      return found!;
    });
    await userEvent.click(menu);
    await expect.element(page.getByRole('menu')).toBeVisible();
  });
  expect(left).toEqual([]);
});
