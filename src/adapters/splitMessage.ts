import type { NotificationDetail } from '../model';

/** A message of Error-IQ in its parts. */
export interface MessageParts {
  readonly details: readonly NotificationDetail[];
  /** What is left, as plain text. */
  readonly body: string;
}

/**
 * Takes the lines `**Label:** value` out of a Markdown message; the other lines are its body, without the marks of
 * bold text. Nothing else of Markdown is read: the body is shown as text. O(n).
 */
export function splitMessage(message: string): MessageParts {
  const details: NotificationDetail[] = [];
  const rest: string[] = [];
  // One pass without a list of lines: with 100,000 messages this is half of the work.
  for (let from = 0; from <= message.length;) {
    const newline = message.indexOf('\n', from);
    const to = newline === -1 ? message.length : newline;
    const detail = detailIn(message, from, to);
    if (detail) details.push(detail);
    else rest.push(message.slice(from, to));
    from = to + 1;
  }
  return { details, body: rest.length === 0 ? '' : rest.join('\n').replaceAll('**', '').trim() };
}

/** The detail in the line from `from` to `to`. The colon may stand inside the bold label or behind it. */
function detailIn(message: string, from: number, to: number): NotificationDetail | null {
  let start = from;
  while (start < to && message.charCodeAt(start) <= space) start++;
  if (!message.startsWith('**', start)) return null;
  const end = message.indexOf('**', start + 2);
  if (end === -1 || end >= to) return null;
  const isInside = message.charCodeAt(end - 1) === colon;
  if (!isInside && message.charCodeAt(end + 2) !== colon) return null;
  const label = message.slice(start + 2, isInside ? end - 1 : end).trim();
  const value = message.slice(end + (isInside ? 2 : 3), to).trim();
  return label === '' ? null : { label, value };
}

const space = 0x20;
const colon = 0x3a;
