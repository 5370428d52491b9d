import { createCsvParser, createXesParser, type ImportResult, parseOcel } from '../../../process';
import { encodingOf } from './encodingOf';
import type { ImportRequest } from './importRequest';

/** Reads a log from a file part by part; tells how much of its bytes and how many events it has seen. */
export async function readEventLog(
  { file, format, isPacked, columns, objectType }: ImportRequest,
  onProgress: (ratio: number, events: number) => void,
): Promise<ImportResult> {
  let seen = 0;
  let events = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        seen += chunk.byteLength;
        onProgress(file.size > 0 ? seen / file.size : 1, events);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.getReader();
  let decoder: TextDecoder | null = null;
  const parser = format === 'xes' ? createXesParser() : createCsvParser(columns);
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    decoder ??= new TextDecoder(value ? encodingOf(value) : 'utf-8');
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    if (format === 'ocel') parts.push(text);
    else events = parser.push(text);
    if (done) break;
  }
  if (format === 'ocel') return parseOcel(JSON.parse(parts.join('')), objectType);
  return parser.finish();
}
