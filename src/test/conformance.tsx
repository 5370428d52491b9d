import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type ComponentType,
  type CSSProperties,
  createRef,
  type RefAttributes,
  StrictMode,
} from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadState } from '../model';
import { passTime } from './passTime';
import { watchLeftovers } from './watchLeftovers';

/** What the suite hands to a component beside its data. */
interface CommonProps {
  readonly state?: LoadState | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly id?: string | undefined;
  readonly now?: number | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** A component as the suite needs to know it. */
export interface Conformance<DataProps extends object> {
  /** Its public name, which is also its `data-component`. */
  readonly name: string;
  readonly component: ComponentType<DataProps & CommonProps & RefAttributes<HTMLElement>>;
  /** Its title, by which its region is named. */
  readonly title: string;
  /** Data with something in it, and a text that shows nothing but that. */
  readonly withData: DataProps;
  readonly shows: string;
  /** Data with nothing in it. */
  readonly withEmptyData: DataProps;
  /** No data at all. */
  readonly withoutData: DataProps;
  /** The texts of the states that fill the place of the content. */
  readonly texts: { readonly idle: string; readonly failed: string; readonly empty: string };
}

/** What is told at once, and told once: regions that wait for something to tell are empty. */
function onlyAlert(): HTMLElement {
  const [alert, ...more] = screen.getAllByRole('alert').filter(({ textContent }) => textContent);
  expect(more).toEqual([]);
  if (alert === undefined) throw new Error('Nothing is told.');
  return alert;
}

/** Until what was begun has come: imports, effects, one frame. */
const rest = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

const now = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;
const error = { message: 'HTTP 503', userMessage: 'The service sleeps.', correlationId: 'c-17' };

/**
 * What all public components promise: they take the same props, draw the same states alike, render on a server, and
 * leave nothing behind. Call it in a test file that runs in jsdom.
 */
export function describeConformance<DataProps extends object>(
  subject: Conformance<DataProps>,
): void {
  const { name, component: Component, title, texts } = subject;
  const element = (data: DataProps, props: CommonProps & RefAttributes<HTMLElement> = {}) => (
    <Component {...data} {...props} />
  );
  const region = () => screen.getByRole('region', { name: title });
  const spokenTexts = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

  describe(`${name}, like every component`, () => {
    it('gives ref, class, style and every other attribute to its root', () => {
      const ref = createRef<HTMLElement>();
      const rest = { 'data-track': 'yes', 'aria-describedby': 'elsewhere' };
      render(
        element(subject.withData, {
          ref,
          id: 'own-id',
          className: 'own-class',
          style: { maxWidth: '40rem' },
          ...rest,
        }),
      );
      const root = region();
      expect(ref.current).toBe(root);
      expect(root).toHaveClass('own-class');
      expect(root).toHaveStyle({ maxWidth: '40rem' });
      expect(root).toHaveAttribute('id', 'own-id');
      expect(root).toHaveAttribute('data-track', 'yes');
      expect(root).toHaveAttribute('aria-describedby', 'elsewhere');
      expect(root).toHaveAttribute('data-component', name);
    });

    afterEach(() => {
      vi.useRealTimers();
    });

    it.each(['de_DE', 'C', 'no locale!'])('writes something for a reader of “%s”', (locale) => {
      render(element(subject.withData, { locale, timeZone: 'No/Where' }));
      expect(region()).toHaveTextContent(subject.shows);
    });

    it('says that nothing was asked for', () => {
      render(element(subject.withoutData, { state: { status: 'idle' } }));
      expect(region()).toHaveAttribute('data-state', 'idle');
      expect(screen.getByText(texts.idle)).toBeVisible();
      expect(screen.queryByText(texts.empty)).toBeNull();
    });

    it('is busy while loading, and shows neither an empty nor a failed answer', () => {
      vi.useFakeTimers();
      render(element(subject.withEmptyData, { state: { status: 'loading' } }));
      expect(region()).toHaveAttribute('data-state', 'loading');
      expect(region().querySelector('[aria-busy=true]')).not.toBeNull();
      // A load that ends soon is not told of.
      passTime(399);
      expect(spokenTexts()).not.toContain('Loading…');
      passTime(1);
      expect(spokenTexts()).toContain('Loading…');
      expect(screen.queryByText(texts.empty)).toBeNull();
      expect(screen.queryByText(texts.failed)).toBeNull();
    });

    it('says what is empty', () => {
      render(element(subject.withEmptyData, { state: { status: 'ready' } }));
      expect(region()).toHaveAttribute('data-state', 'empty');
      expect(screen.getByText(texts.empty)).toBeVisible();
      expect(region().querySelector('[aria-busy=true]')).toBeNull();
    });

    it('never lets a failure look like an empty answer, and tries again on request', async () => {
      const onRetry = vi.fn();
      render(element(subject.withEmptyData, { state: { status: 'error', error, onRetry } }));
      const alert = onlyAlert();
      expect(region()).toHaveAttribute('data-state', 'failed');
      expect(alert).toHaveTextContent(texts.failed);
      expect(alert).toHaveTextContent('The service sleeps.');
      expect(alert).toHaveTextContent('c-17');
      expect(screen.queryByText(texts.empty)).toBeNull();

      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(onRetry).toHaveBeenCalledOnce();
    });

    it('offers no retry that nobody would carry out', () => {
      render(element(subject.withoutData, { state: { status: 'error', error } }));
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    });

    it('keeps the focus inside when a retry takes its button away', async () => {
      const onRetry = () => view.rerender(element(subject.withoutData, { state: loading }));
      const loading: LoadState = { status: 'loading' };
      const view = render(
        element(subject.withoutData, { state: { status: 'error', error, onRetry } }),
      );
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(region()).toHaveAttribute('data-state', 'loading');
      expect(region()).toContainElement(document.activeElement as HTMLElement);
    });

    it('keeps the last good data under a failure', () => {
      render(element(subject.withData, { state: { status: 'error', error, onRetry: vi.fn() } }));
      expect(region()).toHaveAttribute('data-state', 'failed');
      expect(onlyAlert()).toHaveTextContent('The service sleeps.');
      expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
      expect(screen.getAllByText(subject.shows)[0]).toBeVisible();
    });

    it('keeps its content while it refreshes', () => {
      const view = render(
        element(subject.withData, { state: { status: 'ready', isRefreshing: true } }),
      );
      expect(region()).toHaveAttribute('data-state', 'refreshing');
      view.rerender(element(subject.withData, { state: { status: 'loading' } }));
      expect(region()).toHaveAttribute('data-state', 'refreshing');
      expect(region().querySelector('[aria-busy=true]')).not.toBeNull();
      expect(screen.getAllByText(subject.shows)[0]).toBeVisible();
    });

    it('says in one line that it is offline, incomplete and old, and more on demand', async () => {
      const state: LoadState = {
        status: 'ready',
        connection: 'offline',
        partial: { missing: ['Policy <b>service</b>', 'Archive'], reason: 'Timed out' },
        asOf: now - 3 * hour,
        staleAfterMs: hour,
      };
      render(element(subject.withData, { state, now }));
      expect(region()).toHaveAttribute('data-state', 'offline');
      expect(
        screen.getByText(
          'Offline · Incomplete: 2 sources did not answer · Last updated 3 hours ago',
        ),
      ).toBeVisible();

      const details = within(region()).getByRole('button', { name: 'Details' });
      expect(details).toHaveAttribute('aria-expanded', 'false');
      await userEvent.click(details);
      expect(details).toHaveAttribute('aria-expanded', 'true');
      expect(screen.getByText('Policy <b>service</b>')).toBeVisible();
      expect(screen.getByText('Timed out')).toBeVisible();
    });

    it.each([
      [{ connection: 'reconnecting' }, 'reconnecting'],
      [{ partial: { missing: ['Archive'] } }, 'partial'],
      [{ asOf: now - 2 * hour, staleAfterMs: hour }, 'stale'],
      [{ asOf: now, staleAfterMs: hour }, 'ready'],
      [{ asOf: NaN, staleAfterMs: hour }, 'ready'],
    ] as const)('in the condition %o is %s', (condition, phase) => {
      render(element(subject.withData, { state: { status: 'ready', ...condition }, now }));
      expect(region()).toHaveAttribute('data-state', phase);
      expect(screen.getAllByText(subject.shows)[0]).toBeVisible();
    });

    it.each([
      ['loading', { status: 'loading' }],
      ['failed', { status: 'error', error }],
      ['ready', { status: 'ready', asOf: now, staleAfterMs: hour }],
    ] as const)('renders on a server and hydrates without a difference while %s', (_, state) => {
      const tree = element(subject.withData, { state });
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(tree);
      expect(container.querySelector(`[data-component=${name}]`)).not.toBeNull();
      // A strict content security policy drops style attributes that come in a page.
      const styled = container.querySelectorAll('[style]');
      expect([...styled].map(({ outerHTML }) => outerHTML)).toEqual([]);

      const onRecoverableError = vi.fn();
      render(tree, { container, hydrate: true, onRecoverableError });
      expect(onRecoverableError).not.toHaveBeenCalled();
    });

    it.each<[string, DataProps, LoadState, () => Promise<void> | void]>([
      ['at once', subject.withData, { status: 'ready' }, () => undefined],
      ['while its parts load', subject.withData, { status: 'ready' }, () => Promise.resolve()],
      [
        'once it stands',
        subject.withData,
        { status: 'ready', asOf: now, staleAfterMs: hour },
        rest,
      ],
      ['while it loads', subject.withoutData, { status: 'loading' }, rest],
      ['after a failure', subject.withoutData, { status: 'error', error }, rest],
    ])('unmounted %s it leaves no listener and no timer', async (_, data, state, wait) => {
      // React's own listeners on the document come with the first root, and stay.
      render(<button type="button" />);
      const leftovers = watchLeftovers();
      const view = render(<StrictMode>{element(data, { state })}</StrictMode>);
      await act(async () => wait());
      view.unmount();
      await act(() => rest());
      expect(leftovers()).toEqual([]);
    });

    it('works in strict mode, and leaves nothing behind', () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      render(<StrictMode>{element(subject.withData)}</StrictMode>);
      expect(screen.getAllByText(subject.shows)[0]).toBeVisible();
      cleanup();
      expect(vi.getTimerCount()).toBe(0);
      expect(document.body).toBeEmptyDOMElement();
      vi.useRealTimers();
    });
  });
}
