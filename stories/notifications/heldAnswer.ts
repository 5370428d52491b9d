/** An answer of a server that the story gives when it has seen what shows meanwhile. */
export interface HeldAnswer<T> {
  /** Resolves when the story says so. */
  readonly answer: () => Promise<T>;
  /** Says it. Calls after that are answered at once. */
  readonly release: () => void;
  /** Holds the next answers back again; a story calls it before it begins. */
  readonly hold: () => void;
}

/** Makes an answer that is held back until the story lets it go: no story waits for time to pass. */
export function heldAnswer<T>(value: T): HeldAnswer<T> {
  let letGo: () => void = () => undefined;
  let held = Promise.resolve();
  return {
    answer: () => held.then(() => value),
    release: () => letGo(),
    hold: () => {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
  };
}

/** What a server says that is down. */
export const serviceIsDown = {
  ok: false as const,
  error: { message: 'HTTP 500', userMessage: 'The service is down.', correlationId: 'c-7' },
};
