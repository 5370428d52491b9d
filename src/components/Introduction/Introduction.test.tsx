// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { AdvancedAnalyticsChart } from '../AdvancedAnalyticsChart/index';
import { CognitiveInsightsPanel } from '../CognitiveInsightsPanel/index';
import { ComplianceStatusWidget } from '../ComplianceStatusWidget/index';
import { NotificationCenter } from '../NotificationCenter/index';
import { ProcessMiningVisualizer } from '../ProcessMiningVisualizer/index';
import {
  Introduction,
  introductionMessages,
  introductionMessagesAr,
  introductionMessagesDe,
  type IntroductionTopic,
} from './index';

const introduction = () => screen.getByRole('region', { name: 'Introduction' });

describe('Introduction', () => {
  it('leads through three steps and ends once', async () => {
    const onEnd = vi.fn();
    render(<Introduction topic="process" onEnd={onEnd} />);
    expect(introduction()).toHaveTextContent('1 of 3Follow the work');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(introduction()).toHaveTextContent('2 of 3');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(introduction()).toHaveTextContent('3 of 3');
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
    expect(onEnd).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onEnd.mock.calls).toEqual([['finished']]);
  });

  it('keeps the focus on its button from step to step, and says each step', async () => {
    render(<Introduction topic="charts" onEnd={vi.fn()} />);
    expect(document.body).toHaveFocus();
    const step = screen.getByRole('status');
    await userEvent.tab();
    await userEvent.tab();
    const next = screen.getByRole('button', { name: 'Next' });
    expect(next).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(next).toHaveFocus();
    expect(step).toHaveTextContent('Look closer');
  });

  it.each([['{Escape}'], ['{Enter}']])(
    'is dismissed with %s, and the focus goes to what comes after it',
    async (key) => {
      const onEnd = vi.fn(() => view.rerender(page(false)));
      const page = (isNew: boolean) => (
        <section data-component="Host">
          <button type="button">Before</button>
          {isNew && <Introduction topic="insights" onEnd={onEnd} />}
          <button type="button" disabled>
            Not now
          </button>
          <button type="button">After</button>
        </section>
      );
      const view = render(page(true));
      screen.getByRole('button', { name: 'Skip' }).focus();
      await userEvent.keyboard(key);
      expect(onEnd.mock.calls).toEqual([['dismissed']]);
      expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    },
  );

  it('shows steps of the app’s own as plain text, and nothing without any', () => {
    const steps = [{ title: '<b>Own</b>', text: '\u202Eown' }];
    const view = render(<Introduction topic="charts" steps={steps} onEnd={vi.fn()} />);
    expect(screen.getByText('<b>Own</b>').tagName).toBe('BDI');
    expect(screen.getByRole('button', { name: 'Done' })).toBeVisible();
    view.rerender(<Introduction topic="charts" steps={[]} onEnd={vi.fn()} />);
    expect(view.container).toBeEmptyDOMElement();
  });

  it('renders on a server, and speaks German and Arabic in every text', () => {
    const html = renderToString(
      <Introduction
        topic="compliance"
        onEnd={vi.fn()}
        locale="ar-EG"
        messages={introductionMessagesAr}
      />,
    );
    expect(html).toContain('١ من ٣');
    for (const texts of [introductionMessagesDe, introductionMessagesAr]) {
      expect(Object.keys(texts)).toEqual(Object.keys(introductionMessages));
      const same = Object.entries(texts).filter(([key, text]) =>
        Object.is(introductionMessages[key as keyof typeof introductionMessages], text),
      );
      expect(same).toEqual([]);
    }
  });
});

describe('every component shows an introduction under its title', () => {
  const columns = { x: [0, 1], y: { load: [1, 2] } };
  it.each<[IntroductionTopic, (shown: ReactNode) => ReactElement]>([
    [
      'charts',
      (shown) => (
        <AdvancedAnalyticsChart
          title="Load"
          series={[{ id: 'load', label: 'Load' }]}
          columns={columns}
          introduction={shown}
        />
      ),
    ],
    ['compliance', (shown) => <ComplianceStatusWidget introduction={shown} />],
    ['insights', (shown) => <CognitiveInsightsPanel introduction={shown} />],
    [
      'notifications',
      (shown) => <NotificationCenter items={[]} variant="inline" introduction={shown} />,
    ],
    ['process', (shown) => <ProcessMiningVisualizer introduction={shown} />],
  ])('%s', (topic, page) => {
    render(page(<Introduction topic={topic} onEnd={vi.fn()} />));
    const host = introduction().parentElement?.closest('[data-component]');
    const heading = screen.getAllByRole('heading')[0];
    expect(host).toContainElement(heading ?? null);
    expect(
      heading && heading.compareDocumentPosition(introduction()) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect(introduction()).toHaveTextContent('1 of 3');
  });
});
