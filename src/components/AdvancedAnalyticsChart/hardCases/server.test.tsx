import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AdvancedAnalyticsChart } from '../AdvancedAnalyticsChart';

// This file runs without a page; that the page takes over what is written here is in the conformance suite.
describe('hard cases of servers', () => {
  it('case 16: is drawn with axes, figures and caption where there is no window', () => {
    expect(typeof window).toBe('undefined');
    const html = renderToString(
      <AdvancedAnalyticsChart
        title="Cost"
        series={[{ id: 'y', label: 'Y' }]}
        columns={{ x: [0, 1, 2, 3], y: { y: [4, 5, 6, 7] } }}
        now={0}
      />,
    );
    expect(html).toContain('1 series, 0 to 3');
    expect(html).toMatch(/<path d="M[\d. ML]+" fill="none"/);
    expect(html.match(/<text /g)?.length).toBeGreaterThan(6);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
