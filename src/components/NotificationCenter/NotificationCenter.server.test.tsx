import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NotificationCenter } from './NotificationCenter';
import { some } from './testSupport/inbox';

it('renders on a server: the bell with its count, and the first rows with absolute times', () => {
  expect(renderToString(<NotificationCenter items={some(3)} />)).toContain(
    'Notifications, 3 unread',
  );
  const page = renderToString(<NotificationCenter items={some(3)} variant="inline" />);
  expect(page).toContain('Alert 0');
  expect(page).toContain('Nov 22, 2026');
  expect(page).not.toContain('ago');
});
