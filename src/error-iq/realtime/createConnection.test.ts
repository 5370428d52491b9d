import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePage } from '../testSupport/fakePage';
import { fakeSockets } from '../testSupport/fakeSockets';
import { createConnection, type ConnectionState } from './createConnection';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp() {
  const sockets = fakeSockets();
  const page = fakePage();
  const onIdle = vi.fn();
  const connection = createConnection({
    openSocket: () => new sockets.WebSocket('wss://api.example/ws'),
    page,
    random: () => 0.5,
    onIdle,
  });
  const listen = () => {
    const states: ConnectionState[] = [];
    const texts: string[] = [];
    const odd: string[] = [];
    const leave = connection.subscribe({
      onState: (state) => states.push(state),
      onText: (text) => texts.push(text),
      onOddFrame: (why) => odd.push(why),
    });
    return { states, texts, odd, leave };
  };
  return { sockets, page, onIdle, connection, listen };
}

describe('one socket', () => {
  test('is opened with the first listener, shared by all, and closed when the last has left', () => {
    const { sockets, page, onIdle, listen } = setUp();
    expect(sockets.opened).toHaveLength(0);
    const one = listen();
    const two = listen();
    sockets.last().open();
    sockets.last().send('hello');
    expect(sockets.opened).toHaveLength(1);
    expect([one.texts, two.texts]).toEqual([['hello'], ['hello']]);
    one.leave();
    one.leave();
    expect(sockets.last().isClosed()).toBe(false);
    two.leave();
    expect(sockets.last().isClosed()).toBe(true);
    expect(onIdle).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(page.watchers()).toBe(0);
  });

  test('tells who comes later how things stand', () => {
    const { sockets, listen } = setUp();
    listen();
    sockets.last().open();
    expect(listen().states).toEqual(['open']);
  });

  test('keeps the answers to its pings to itself', () => {
    const { sockets, listen } = setUp();
    const { texts } = listen();
    sockets.last().open();
    sockets.last().send('pong');
    expect(texts).toEqual([]);
  });

  test('reports what is no text or far too long a one, and hands it to nobody', () => {
    const { sockets, listen } = setUp();
    const { texts, odd } = listen();
    sockets.last().open();
    sockets.last().sendBinary();
    sockets.last().send('x'.repeat(1_000_001));
    expect(texts).toEqual([]);
    expect(odd).toHaveLength(2);
  });
});

describe('a lost socket', () => {
  test('comes back after pauses that grow', () => {
    const { sockets, listen } = setUp();
    const { states } = listen();
    for (const pause of [500, 1_000, 2_000, 4_000]) {
      const before = sockets.opened.length;
      sockets.last().cut();
      vi.advanceTimersByTime(pause - 1);
      expect(sockets.opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets.opened).toHaveLength(before + 1);
    }
    expect(states.slice(0, 3)).toEqual(['connecting', 'waiting', 'connecting']);
  });

  test('never pauses longer than half a minute', () => {
    const { sockets, listen } = setUp();
    listen();
    for (let time = 0; time < 20; time += 1) {
      sockets.last().cut();
      vi.advanceTimersByTime(15_000);
    }
    expect(sockets.opened).toHaveLength(21);
  });

  test('begins with a short pause again once it has lasted, and not when it flaps', () => {
    const { sockets, listen } = setUp();
    listen();
    for (const pause of [500, 1_000]) {
      sockets.last().open();
      sockets.last().cut();
      vi.advanceTimersByTime(pause);
    }
    expect(sockets.opened).toHaveLength(3);
    sockets.last().open();
    vi.advanceTimersByTime(10_000);
    sockets.last().cut();
    vi.advanceTimersByTime(500);
    expect(sockets.opened).toHaveLength(4);
  });

  test('that does not open in time counts as lost', () => {
    const { sockets, listen } = setUp();
    const { states } = listen();
    vi.advanceTimersByTime(15_000);
    expect(states.at(-1)).toBe('waiting');
    expect(sockets.last().isClosed()).toBe(true);
  });

  test.each([1003, 1008])('that the server refuses with %i is not tried again', (code) => {
    const { sockets, listen, connection } = setUp();
    const { states } = listen();
    sockets.last().open();
    sockets.last().cut(code);
    vi.advanceTimersByTime(600_000);
    expect(states.at(-1)).toBe('refused');
    expect(sockets.opened).toHaveLength(1);
    connection.reconnect();
    expect(sockets.opened).toHaveLength(2);
  });

  test('that cannot be opened at all is a refusal', () => {
    const states: [ConnectionState, string | null | undefined][] = [];
    createConnection({
      openSocket: () => {
        throw new SyntaxError('bad address');
      },
      page: fakePage(),
      random: () => 0,
      onIdle: () => undefined,
    }).subscribe({
      onState: (state, error) => states.push([state, error?.code]),
      onText: () => undefined,
      onOddFrame: () => undefined,
    });
    expect(states).toEqual([['refused', 'SOCKET_REFUSED']]);
  });
});

describe('the heartbeat', () => {
  test('pings, and stays as long as something comes', () => {
    const { sockets, listen } = setUp();
    const { states } = listen();
    sockets.last().open();
    for (let time = 0; time < 10; time += 1) {
      vi.advanceTimersByTime(25_000);
      expect(sockets.last().received).toHaveLength(time + 1);
      sockets.last().send(time % 2 ? 'pong' : { type: 'heartbeat', timestamp: 18273.112 });
    }
    expect(sockets.last().received[0]).toBe('ping');
    expect(states).toEqual(['connecting', 'open']);
  });

  test('takes silence after a ping for a dead socket', () => {
    const { sockets, listen } = setUp();
    const { states } = listen();
    sockets.last().open();
    vi.advanceTimersByTime(34_999);
    expect(states.at(-1)).toBe('open');
    vi.advanceTimersByTime(1);
    expect(states.at(-1)).toBe('waiting');
    expect(sockets.opened[0]?.isClosed()).toBe(true);
  });

  test('nothing that a dropped socket still says is heard', () => {
    const { sockets, listen } = setUp();
    const { texts, states } = listen();
    sockets.last().open();
    vi.advanceTimersByTime(35_000);
    const before = states.length;
    sockets.opened[0]?.send('late');
    sockets.opened[0]?.cut();
    expect(texts).toEqual([]);
    expect(states).toHaveLength(before);
  });
});

describe('the page', () => {
  test('without a network it does not try; with it again it tries at once', () => {
    const { sockets, page, listen } = setUp();
    const { states } = listen();
    sockets.last().open();
    page.set({ online: false });
    expect(states.at(-1)).toBe('offline');
    expect(sockets.last().isClosed()).toBe(true);
    vi.advanceTimersByTime(600_000);
    expect(sockets.opened).toHaveLength(1);
    page.set({ online: true });
    expect(sockets.opened).toHaveLength(2);
    expect(states.at(-1)).toBe('connecting');
  });

  test('begun without a network, it waits for one', () => {
    const { sockets, page, listen } = setUp();
    page.set({ online: false });
    const { states } = listen();
    expect(states).toEqual(['offline']);
    page.set({ online: true });
    expect(sockets.opened).toHaveLength(1);
  });

  test('hidden, it keeps its socket but does not come back until it is seen', () => {
    const { sockets, page, listen } = setUp();
    listen();
    sockets.last().open();
    page.set({ visible: false });
    expect(sockets.last().isClosed()).toBe(false);
    sockets.last().cut();
    vi.advanceTimersByTime(600_000);
    expect(sockets.opened).toHaveLength(1);
    page.set({ visible: true });
    expect(sockets.opened).toHaveLength(2);
  });

  test('hidden in a pause, it lets the pause pass; seen again, it tries at once', () => {
    const { sockets, page, listen } = setUp();
    listen();
    sockets.last().cut();
    page.set({ visible: false });
    vi.advanceTimersByTime(60_000);
    page.set({ visible: true });
    expect(sockets.opened.length).toBeGreaterThan(1);
  });

  test('seen again after sleep, it asks whether its socket still lives', () => {
    const { sockets, page, listen } = setUp();
    const { states } = listen();
    sockets.last().open();
    vi.advanceTimersByTime(1_000);
    page.set({ visible: true });
    expect(sockets.last().received).toEqual(['ping']);
    vi.advanceTimersByTime(5_000);
    expect(states.at(-1)).toBe('waiting');
  });
});
