/** The server's end of a socket that was opened in a test. */
export interface FakeSocket {
  readonly url: string;
  /** What the client sent. */
  readonly received: readonly string[];
  readonly isClosed: () => boolean;
  readonly open: () => void;
  /** Sends a frame: texts as they are, anything else as JSON. */
  readonly send: (frame: unknown) => void;
  readonly sendBinary: () => void;
  /** Ends the connection from the server's side, or by an accident of the network (1006). */
  readonly cut: (code?: number) => void;
}

/** A `WebSocket` for the client's settings, and the server's ends of all that were opened through it. */
export function fakeSockets(): {
  readonly WebSocket: typeof WebSocket;
  readonly opened: readonly FakeSocket[];
  /** The server's end of the socket opened last. */
  readonly last: () => FakeSocket;
} {
  const opened: FakeSocket[] = [];

  class ClientEnd {
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly received: string[] = [];
    isClosed = false;

    constructor(url: string) {
      opened.push({
        url,
        received: this.received,
        isClosed: () => this.isClosed,
        open: () => this.onopen?.(),
        send: (frame) =>
          this.onmessage?.({ data: typeof frame === 'string' ? frame : JSON.stringify(frame) }),
        sendBinary: () => this.onmessage?.({ data: new ArrayBuffer(8) }),
        cut: (code = 1006) => {
          this.isClosed = true;
          this.onerror?.();
          this.onclose?.({ code });
        },
      });
    }

    send(text: string): void {
      this.received.push(text);
    }

    close(): void {
      this.isClosed = true;
    }
  }

  return {
    WebSocket: ClientEnd as unknown as typeof WebSocket,
    opened,
    last: () => {
      const socket = opened.at(-1);
      if (!socket) throw new Error('No socket was opened.');
      return socket;
    },
  };
}
