/** What is used of a `Response`. React Native has no `body`; stand-ins in tests often have `json()` alone. */
export interface AnswerSource {
  readonly headers?: { get(name: string): string | null } | undefined;
  readonly body?: ReadableStream<Uint8Array> | null | undefined;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}

/**
 * The body of an answer as text, or `null` when it is longer than `maxBytes`; the rest is then not fetched.
 * Rejects when the connection breaks or `signal` is aborted.
 */
export async function readText(
  answer: AnswerSource,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string | null> {
  if (Number(answer.headers?.get('content-length')) > maxBytes) {
    discard(answer.body?.cancel());
    return null;
  }
  if (answer.body) return readStream(answer.body, maxBytes, signal);
  const text = answer.text ? await answer.text() : JSON.stringify((await answer.json?.()) ?? null);
  return text.length > maxBytes ? null : text;
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string | null> {
  const reader = body.getReader();
  const stop = () => discard(reader.cancel());
  signal.addEventListener('abort', stop);
  try {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      // A cancelled reader says "done": half an answer must not pass for a whole one.
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        stop();
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Nobody waits for a cancellation, and its failure says nothing new. */
function discard(cancelled: Promise<void> | undefined): void {
  cancelled?.catch(() => undefined);
}
