/* global Response -- a page's */
import { createRandom } from './createRandom.js';

const random = createRandom(17);
const failedShare = 0.05;
const began = Date.UTC(2026, 0, 1);
const keeps = 1000;

/** Whether this call is one of those that fail. */
export const fails = () => random() < failedShare;

/** A figure from 0 to 100 for the chart. */
export const nextLoad = () => random() * 100;

/**
 * The service as one tenant knows it: how much it has sent, the latest of it, newest first, and who is connected. What
 * it has forgotten takes no memory.
 */
const createFeed = () => ({ sent: 0, latest: [], sockets: new Set() });

export const feeds = { acme: createFeed(), hosp: createFeed() };

const feedOf = (address) => feeds[/\/notifications\/(?:history\/)?(\w+)/.exec(address)[1]];

/** Answers the client's calls: the newest notifications, or a failure. */
export async function answer(request) {
  const url = typeof request === 'string' ? request : request.url;
  if (fails()) return Response.json({ detail: 'Unavailable' }, { status: 503 });
  const limit = Number(new URL(url).searchParams.get('limit') ?? 50);
  return Response.json({ notifications: feedOf(url).latest.slice(0, limit) });
}

/** The browser's end of a socket. It opens in a moment, as a real one does. */
export class ServiceSocket {
  onopen = null;
  onmessage = null;
  onclose = null;
  onerror = null;

  constructor(url) {
    this.feed = feedOf(url);
    this.feed.sockets.add(this);
    setTimeout(() => {
      if (this.feed.sockets.has(this)) this.onopen?.();
    });
  }

  send() {}

  close() {
    this.feed.sockets.delete(this);
  }
}

/** Cuts every connection, as an accident of the network does. */
export function cutAll() {
  for (const { sockets } of Object.values(feeds)) {
    for (const socket of [...sockets]) {
      sockets.delete(socket);
      socket.onerror?.();
      socket.onclose?.({ code: 1006 });
    }
  }
}

/** Sends one tenant its next notification; whoever is not connected finds it in the history. */
export function sendTo(tenantId) {
  const feed = feeds[tenantId];
  const number = feed.sent++;
  const frame = {
    id: `${tenantId}-${number}`,
    type: 'system_alert',
    priority: number % 30 === 0 ? 'high' : 'low',
    title: `Event ${number}`,
    message: '**Service:** gateway',
    timestamp: new Date(began + number * 34).toISOString(),
  };
  feed.latest.unshift(frame);
  feed.latest.length = Math.min(feed.latest.length, keeps);
  for (const { onmessage } of feed.sockets) onmessage?.({ data: JSON.stringify(frame) });
}

/** The time of a second of the simulated life, in epoch milliseconds. */
export const timeOf = (second) => began + second * 1000;
