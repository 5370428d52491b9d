// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createFormat } from '../../i18n/index';
import { createPart, type Part } from '../hooks/createPart';
import { Later } from './Later';
import { LaterAnywhere } from './LaterAnywhere';

const format = createFormat(
  { locale: 'en', timeZone: 'UTC' },
  { partFailed: 'This part could not be loaded.', loadRetry: 'Try again' },
);

function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`pressed ${count}`}</button>;
}

describe.each([
  ['Later', Later],
  ['LaterAnywhere', LaterAnywhere],
] as const)('%s', (name, Component) => {
  const page = (part: Part<typeof Counter>) => (
    <main tabIndex={-1}>
      the rest
      <Component part={part} pending="waiting" format={format}>
        {(Loaded) => <Loaded />}
      </Component>
    </main>
  );

  it('says that a part did not come, keeps the rest and tries again', async () => {
    const fetchPart = vi.fn(() => Promise.reject<typeof Counter>(new Error('gone')));
    render(page(createPart(fetchPart)));
    expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be loaded.');
    expect(screen.getByRole('main')).toHaveTextContent('the rest');
    expect(fetchPart).toHaveBeenCalledOnce();

    fetchPart.mockResolvedValue(Counter);
    screen.getByRole('button', { name: 'Try again' }).focus();
    await userEvent.keyboard('{Enter}');
    if (name === 'Later') expect(screen.getByRole('main')).toHaveFocus();
    expect(await screen.findByRole('button', { name: 'pressed 0' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('draws a part at once that is loaded, and keeps its state when its code is asked for again', async () => {
    const part = createPart(() => Promise.resolve(Counter));
    const { rerender } = render(page(part));
    expect(screen.getByText(/waiting/)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'pressed 0' }));
    await act(() => part.load());
    rerender(page(part));
    expect(screen.getByRole('button', { name: 'pressed 1' })).toBeVisible();
    render(page(part));
    expect(screen.getByRole('button', { name: 'pressed 0' })).toBeVisible();
  });
});

it('Later keeps its place on a server', () => {
  const part = createPart(() => Promise.resolve(Counter));
  const html = renderToString(
    <Later part={part} height="4rem" format={format}>
      {(Loaded) => <Loaded />}
    </Later>,
  );
  expect(html).toMatch(/<div><(span|div)/);
  expect(html).not.toContain('pressed');
});
