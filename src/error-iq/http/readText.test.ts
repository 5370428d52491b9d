import { expect, test } from 'vitest';
import { readText } from './readText';

const { signal } = new AbortController();
const bytes = (text: string) => new TextEncoder().encode(text);

function streamOf(...chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

test('joins characters that were cut in two', async () => {
  const [e1, e2, ...rest] = bytes('é株');
  const body = streamOf(new Uint8Array([e1 ?? 0]), new Uint8Array([e2 ?? 0, ...rest]));
  expect(await readText({ body }, 100, signal)).toBe('é株');
});

test('takes exactly as many bytes as it may, and not one more', async () => {
  expect(await readText({ body: streamOf(bytes('12345')) }, 5, signal)).toBe('12345');
  expect(await readText({ body: streamOf(bytes('123'), bytes('456')) }, 5, signal)).toBeNull();
  expect(await readText({ text: () => Promise.resolve('123456') }, 5, signal)).toBeNull();
});

test('never takes half an answer for a whole one when it is ended', async () => {
  const controller = new AbortController();
  const body = new ReadableStream<Uint8Array>({ start: (stream) => stream.enqueue(bytes('[1')) });
  const text = readText({ body }, 100, controller.signal);
  controller.abort(new Error('ended'));
  await expect(text).rejects.toThrow('ended');
});
