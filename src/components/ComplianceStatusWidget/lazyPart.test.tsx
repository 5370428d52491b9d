// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { createFormat } from '../../internal/index';
import { lazyPart } from './lazyPart';
import { type ComplianceFormat, summaryMessages } from './messages/summaryMessages';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, summaryMessages);

function Counter({ format: { text } }: { readonly format: ComplianceFormat }) {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`${text('title')} ${count}`}</button>;
}

it('says that a part did not come, keeps the rest, and tries again', async () => {
  const fetchPart = vi.fn(() => Promise.reject<typeof Counter>(new Error('gone')));
  const Part = lazyPart(fetchPart);
  render(
    <>
      the rest
      <Suspense>
        <Part format={format} />
      </Suspense>
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be loaded.');
  expect(screen.getByText('the rest')).toBeVisible();
  expect(fetchPart).toHaveBeenCalledOnce();

  fetchPart.mockResolvedValue(Counter);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Compliance 0' })).toBeVisible();
});

it('draws a part at once that is loaded, and keeps its state when its code comes twice', async () => {
  const Part = lazyPart(() => Promise.resolve(Counter));
  const page = () => (
    <Suspense fallback="waiting">
      <Part format={format} />
    </Suspense>
  );
  const { rerender } = render(page());
  expect(screen.getByText('waiting')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Compliance 0' }));
  await Part.load();
  rerender(page());
  expect(screen.getByRole('button', { name: 'Compliance 1' })).toBeVisible();
  render(<Part format={format} />);
  expect(screen.getByRole('button', { name: 'Compliance 0' })).toBeVisible();
});
