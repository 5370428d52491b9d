// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createFormat } from '../../i18n';
import { createPart, Later } from '../../internal';
import { panelMessages } from './messages/panelMessages';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, panelMessages);
const says = 'A part of this panel could not be loaded.';

/** A part whose every fetch is answered by hand, in order. */
function partByHand() {
  const answers: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  const fetchPart = vi.fn(
    () => new Promise<string>((resolve, reject) => answers.push({ resolve, reject })),
  );
  const part = createPart(fetchPart);
  const settle = async (run: () => void) =>
    act(async () => {
      run();
      await part.load();
    });
  return {
    part,
    fetchPart,
    arrive: () => settle(() => answers.at(-1)?.resolve('the part')),
    fail: () => settle(() => answers.at(-1)?.reject(new Error('offline'))),
  };
}

describe('Later', () => {
  it('keeps the place of a part on its way, and draws it once it is here', async () => {
    const { part, arrive } = partByHand();
    const { container } = render(
      <Later part={part} height="12rem" format={format}>
        {(text) => <p>{text}</p>}
      </Later>,
    );
    expect(container.firstElementChild?.childElementCount).toBe(1);
    expect(screen.queryByRole('alert')).toBeNull();
    await arrive();
    expect(screen.getByText('the part')).toBeVisible();
  });

  it('says that a part could not be fetched, and fetches it again on request', async () => {
    const { part, fetchPart, fail, arrive } = partByHand();
    render(
      <div tabIndex={-1} data-testid="around">
        <Later part={part} height="0" format={format}>
          {(text) => <p>{text}</p>}
        </Later>
      </div>,
    );
    await fail();
    expect(screen.getByRole('alert')).toHaveTextContent(says);

    // By keyboard: the button goes, the focus stays near, and nothing is fetched twice.
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByTestId('around')).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(fetchPart).toHaveBeenCalledTimes(2);

    await fail();
    expect(screen.getByRole('alert')).toHaveTextContent(says);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await arrive();
    expect(screen.getByText('the part')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(fetchPart).toHaveBeenCalledTimes(3);
  });

  it('one retry brings the part to every place that waits for it', async () => {
    const { part, fail, arrive } = partByHand();
    render(
      [1, 2].map((each) => (
        <Later key={each} part={part} height="0" format={format}>
          {(text) => <p>{text}</p>}
        </Later>
      )),
    );
    await fail();
    const [first] = screen.getAllByRole('button', { name: 'Try again' });
    if (first) await userEvent.click(first);
    await arrive();
    expect(screen.getAllByText('the part')).toHaveLength(2);
  });

  it('stands in with what it is given, while it waits and when it fails', async () => {
    const { part, fail } = partByHand();
    render(
      <Later part={part} height="0" format={format} pending={<i>wait</i>} failed={<i>plain</i>}>
        {(text) => <p>{text}</p>}
      </Later>,
    );
    expect(screen.getByText('wait')).toBeVisible();
    await fail();
    expect(screen.getByText('plain')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
