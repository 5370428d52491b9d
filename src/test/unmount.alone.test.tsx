// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { createPart as CreatePart } from '../internal/hooks/createPart';
import { subjects } from './browser/subjects';
import { watchLeftovers } from './watchLeftovers';

const fetching = vi.hoisted(() => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { asked: 0, gate, open };
});

// Parts of components, also those that are asked for before anything is drawn, stay on their way until the gate opens.
vi.mock('../internal/hooks/createPart', async (load) => {
  const { createPart } = await load<{ createPart: typeof CreatePart }>();
  return {
    createPart: <T,>(fetchPart: () => Promise<T>) =>
      createPart(async () => {
        fetching.asked++;
        await fetching.gate;
        return fetchPart();
      }),
  };
});

/** Presses all that can be pressed, so that whatever loads on demand is asked for. */
function pressEverything(container: HTMLElement): void {
  for (const button of container.querySelectorAll('button')) {
    if (!button.isConnected) continue;
    button.focus();
    fireEvent.pointerDown(button, { button: 0 });
    fireEvent.click(button);
  }
}

describe('taken away while its parts are on their way', () => {
  it('nothing is left of any component, and nothing is said when they come', async () => {
    // React's own listeners on the document come with the first root, and stay.
    render(<button type="button" />);
    const leftovers = watchLeftovers();
    for (const { render: draw } of subjects) {
      const { container } = render(draw('en'));
      pressEverything(container);
      cleanup();
    }
    expect(fetching.asked).toBeGreaterThan(2 * subjects.length);
    fetching.open();
    await act(() => vi.dynamicImportSettled());
    expect(leftovers()).toEqual([]);
    expect(document.body).toBeEmptyDOMElement();
  });
});
