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
  for (const line of message.split('\n')) {
    const detail = detailIn(line);
    if (detail) details.push(detail);
    else rest.push(line);
  }
  return { details, body: rest.length === 0 ? '' : rest.join('\n').replaceAll('**', '').trim() };
}

/** The colon may stand inside the bold label or behind it. */
function detailIn(line: string): NotificationDetail | null {
  const start = line.search(/\S/);
  if (!line.startsWith('**', start)) return null;
  const end = line.indexOf('**', start + 2);
  if (end === -1) return null;
  const isInside = line[end - 1] === ':';
  if (!isInside && line[end + 2] !== ':') return null;
  const label = line.slice(start + 2, isInside ? end - 1 : end).trim();
  return label === '' ? null : { label, value: line.slice(end + (isInside ? 2 : 3)).trim() };
}
