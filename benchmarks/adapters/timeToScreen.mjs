import { openPage } from '../measuring/openPage.mjs';

const title = (index) => `Event ${index}`;

/**
 * How long it takes from the service sending an event over the socket to its text being in a painted frame of
 * NotificationCenter, in milliseconds, for each of `events` events. Both clocks are this machine's.
 */
export async function timeToScreen(events = 30) {
  const { page, close } = await openPage('adapters');
  try {
    let send;
    await page.route('**/api/v1/notifications/history/**', (route) =>
      route.fulfill({ json: { notifications: [] } }),
    );
    await page.routeWebSocket(/\/ws\/notifications\//, (socket) => {
      socket.onMessage((frame) => frame === 'ping' && socket.send('pong'));
      send = (frame) => socket.send(JSON.stringify(frame));
    });
    await page.evaluate(() => globalThis.connect());
    await page.waitForFunction(() => globalThis.isConnected());
    const took = [];
    for (let index = 0; index < events; index++) {
      const sentAt = Date.now();
      const seen = page.evaluate((text) => globalThis.whenSeen(text), title(index));
      send({
        id: `e${index}`,
        type: 'system_alert',
        priority: 'high',
        title: title(index),
        message: '',
        timestamp: new Date(sentAt).toISOString(),
      });
      took.push((await seen) - sentAt);
    }
    return took;
  } finally {
    await close();
  }
}
