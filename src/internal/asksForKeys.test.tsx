// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from './parts/Panel';

function show() {
  const onAskKeys = vi.fn();
  render(
    <Panel title="Costs" data-component="Test" data-state="ready" onAskKeys={onAskKeys}>
      <button type="button">Save</button>
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        Own
      </button>
      <input type="search" aria-label="Search" />
      <input type="checkbox" aria-label="All" />
      <input type="range" aria-label="Share" />
      <select aria-label="Order" />
      <textarea aria-label="Note" />
      {createPortal(<button type="button">Elsewhere</button>, document.body)}
    </Panel>,
  );
  return onAskKeys;
}

const named = (name: string) =>
  screen.queryByRole('button', { name }) ?? screen.getByLabelText(name);

/** Presses keys on what has a name, and says how often the keys were asked for. */
async function asks(name: string, keys: string): Promise<number> {
  const onAskKeys = show();
  named(name).focus();
  await userEvent.keyboard(keys);
  return onAskKeys.mock.calls.length;
}

describe('asksForKeys', () => {
  it.each([
    ['a question mark on a button', 'Save', '?'],
    ['with the Shift that it takes on most keyboards', 'Save', '{Shift>}?{/Shift}'],
    ['an Arabic one', 'Save', '؟'],
    ['on what is no text: a checkbox', 'All', '?'],
    ['on what is no text: a slider', 'Share', '?'],
    ['on what is no text: a choice', 'Order', '?'],
  ])('is asked: %s', async (_, name, keys) => {
    expect(await asks(name, keys)).toBe(1);
  });

  it.each([
    ['another key', 'Save', '/'],
    ['a question mark with Control, which is the browser’s', 'Save', '{Control>}?{/Control}'],
    ['one that is written into a field', 'Search', '?'],
    ['one that is written into a note', 'Note', '?'],
    ['one that was answered already', 'Own', '?'],
    ['one in what only React holds to be inside', 'Elsewhere', '?'],
  ])('is not asked: %s', async (_, name, keys) => {
    expect(await asks(name, keys)).toBe(0);
  });
});
