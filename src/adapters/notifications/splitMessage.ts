import type { NotificationDetail } from '../../model';

/** A message of Error-IQ in its parts. */
export interface MessageParts {
  readonly details: readonly NotificationDetail[];
  /** What is left, as plain text. */
  readonly body: string;
}

/**
 * Takes the lines `**Label:** value` out of a Markdown message; the other lines are its body, without the marks of
 * bold text. Nothing else of Markdown is read: the body is shown as text. O(n).
 *
 * @param labels Labels met before, by the number of their line; written to. Messages of one kind have the same ones, and
 *   to find one again is cheaper than to cut it out: a third less time for 100,000 messages.
 */
export function splitMessage(message: string, labels: string[] = []): MessageParts {
  const found: NotificationDetail[] = [];
  const rest: string[] = [];
  let line = 0;
  for (let from = 0; from <= message.length; line++) {
    const newline = message.indexOf('\n', from);
    const to = newline === -1 ? message.length : newline;
    const detail = detailIn(message, from, to, labels, line);
    if (detail) found.push(detail);
    else rest.push(message.slice(from, to));
    from = to + 1;
  }
  // A list that grew by pushing has room for more; of 100,000 such rooms the collector has much to copy.
  return {
    details: found.slice(),
    body: rest.length === 0 ? '' : rest.join('\n').replaceAll('**', '').trim(),
  };
}

/** The detail in the line from `from` to `to`. The colon may stand inside the bold label or behind it. */
function detailIn(
  message: string,
  from: number,
  to: number,
  labels: string[],
  line: number,
): NotificationDetail | null {
  const known = labels[line];
  if (known !== undefined && hasLabel(message, from, known)) {
    return { label: known, value: trimmedSlice(message, from + known.length + 5, to) };
  }
  let start = from;
  while (start < to && message.charCodeAt(start) <= space) start++;
  if (message.charCodeAt(start) !== star || message.charCodeAt(start + 1) !== star) return null;
  const end = message.indexOf('**', start + 2);
  if (end === -1 || end >= to) return null;
  const isInside = message.charCodeAt(end - 1) === colon;
  if (!isInside && message.charCodeAt(end + 2) !== colon) return null;
  const label = trimmedSlice(message, start + 2, isInside ? end - 1 : end);
  if (label === '') return null;
  labels[line] = label;
  return { label, value: trimmedSlice(message, isInside ? end + 2 : end + 3, to) };
}

/** Whether `**<label>:**` stands at `at`. */
function hasLabel(message: string, at: number, label: string): boolean {
  const end = at + 2 + label.length;
  return (
    message.charCodeAt(end) === colon &&
    message.charCodeAt(at) === star &&
    message.charCodeAt(at + 1) === star &&
    message.charCodeAt(end + 1) === star &&
    message.charCodeAt(end + 2) === star &&
    message.startsWith(label, at + 2)
  );
}

/** White space here is what ASCII has of it. */
function trimmedSlice(text: string, from: number, to: number): string {
  while (from < to && text.charCodeAt(from) <= space) from++;
  while (to > from && text.charCodeAt(to - 1) <= space) to--;
  return text.slice(from, to);
}

const space = 0x20;
const star = 0x2a;
const colon = 0x3a;
