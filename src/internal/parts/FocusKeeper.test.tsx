// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { FocusKeeper } from './FocusKeeper';

/** Cards with a button each, and a button beside them, in a panel that keeps its focus. */
function Panel({ cards, hasExtra = true }: { cards: readonly string[]; hasExtra?: boolean }) {
  const content = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={content} data-testid="content" tabIndex={-1}>
        <FocusKeeper content={content} places="[data-part=insight]" />
        {hasExtra && <button type="button">Beside</button>}
        {cards.map((id) => (
          <article key={id} data-part="insight" tabIndex={0} aria-label={id}>
            <button type="button">Act on {id}</button>
          </article>
        ))}
      </div>
      <button type="button">Outside</button>
    </>
  );
}

const card = (name: string) => screen.getByRole('article', { name });
const focused = async (element: HTMLElement) => waitFor(() => expect(element).toHaveFocus());
/** The event by which a browser tells that the focus leaves an element. */
const leaving = (element: HTMLElement) => {
  const event = new FocusEvent('focusout', { bubbles: true });
  Object.defineProperty(event, 'target', { value: element });
  return event;
};
/** Long enough for what watches the page to have been told. */
const told = () => new Promise((resolve) => requestAnimationFrame(resolve));

test('the focus goes to the card that takes the place of the one that had it', async () => {
  const { rerender } = render(<Panel cards={['a', 'b', 'c']} />);
  card('b').focus();
  rerender(<Panel cards={['a', 'c']} />);
  await focused(card('c'));
});

test('it goes from a button in a card that is gone to the card in its place', async () => {
  const { rerender } = render(<Panel cards={['a', 'b', 'c']} />);
  screen.getByRole('button', { name: 'Act on a' }).focus();
  rerender(<Panel cards={['b', 'c']} />);
  await focused(card('b'));
});

test('it goes on where a browser says that the focus left what is being removed, as Chromium does', async () => {
  const { rerender } = render(<Panel cards={['a', 'b', 'c']} />);
  const gone = card('b');
  gone.focus();
  rerender(<Panel cards={['a', 'c']} />);
  // jsdom says nothing by itself.
  screen.getByTestId('content').dispatchEvent(leaving(gone));
  await focused(card('c'));
});

test('it goes to the last card when the last one had it', async () => {
  const { rerender } = render(<Panel cards={['a', 'b', 'c']} />);
  card('c').focus();
  rerender(<Panel cards={['a']} />);
  await focused(card('a'));
});

test('it goes to the content when no card is left, or what had it was none', async () => {
  const { rerender } = render(<Panel cards={['a']} />);
  card('a').focus();
  rerender(<Panel cards={[]} />);
  await focused(screen.getByTestId('content'));

  rerender(<Panel cards={['a']} />);
  screen.getByRole('button', { name: 'Beside' }).focus();
  rerender(<Panel cards={['a']} hasExtra={false} />);
  await focused(screen.getByTestId('content'));
});

test('it stays with its card when others come, go and change places', async () => {
  const { rerender } = render(<Panel cards={['a', 'b', 'c']} />);
  card('b').focus();
  rerender(<Panel cards={['d', 'c', 'b']} />);
  await told();
  expect(card('b')).toHaveFocus();
});

test('it is not taken from where a person has put it since', async () => {
  const { rerender } = render(<Panel cards={['a', 'b']} />);
  card('b').focus();
  screen.getByRole('button', { name: 'Outside' }).focus();
  rerender(<Panel cards={['a']} />);
  await told();
  expect(screen.getByRole('button', { name: 'Outside' })).toHaveFocus();

  card('a').focus();
  card('a').blur();
  await told();
  rerender(<Panel cards={[]} />);
  await told();
  expect(document.body).toHaveFocus();
});

test('it leaves nothing behind', async () => {
  const { rerender, unmount } = render(<Panel cards={['a', 'b']} />);
  const content = screen.getByTestId('content');
  card('b').focus();
  rerender(<Panel cards={['a', 'b']} hasExtra={false} />);
  unmount();
  document.body.append(content);
  content.replaceChildren();
  await told();
  expect(document.body).toHaveFocus();
  content.remove();
});
