import { nameInWords, plainText } from '../../../insights';
import type { Insight } from '../../../model';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

const notes = new Map<string, PanelMessageKey>([
  ['in_progress', 'statusInProgress'],
  ['accepted', 'statusAccepted'],
  ['resolved', 'statusResolved'],
  ['expired', 'statusExpired'],
  ['superseded', 'statusSuperseded'],
  ['streaming', 'statusStreaming'],
  ['interrupted', 'statusInterrupted'],
]);

/** What became of a finding, in a word; `null` for one that is simply open. One of an unknown name is called by it. */
export function statusNote({ status }: Insight, format: InsightFormat): string | null {
  if (status === undefined || status === 'active' || status === '') return null;
  const message = notes.get(status);
  return message === undefined ? nameInWords(plainText(status, 60).text) : format.text(message);
}
