import { styled } from 'styled-components';
import { plainText } from '../../../insights';
import { ForeignText, LinkButton, useMoreTexts } from '../../../internal';
import { type ActingFormat, actingMessages } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';
import { canUndo, type LastAct } from './insightLog';

const Strip = styled.div`
  &:not(:empty) {
    align-items: center;
    background-color: var(--aut-color-surface-sunken);
    border: 1px solid var(--aut-color-border-default);
    border-radius: var(--aut-radius-control);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--aut-font-size-2);
    gap: var(--aut-space-1) var(--aut-space-3);
    justify-content: space-between;
    line-height: var(--aut-line-height-2);
    margin-block-end: var(--aut-space-3);
    padding: 7px var(--aut-space-3);
  }
`;

const Buttons = styled.span`
  display: flex;
  font-weight: var(--aut-font-weight-medium);
  gap: var(--aut-space-4);
`;

export interface OutcomeStripProps {
  readonly last: LastAct | null;
  readonly format: InsightFormat;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What became of the last act, with a way to take it back. It is there before it speaks. Renders a live `<div>`. */
export function OutcomeStrip({ last, format: panelFormat, onUndo, onClose }: OutcomeStripProps) {
  const format = useMoreTexts(panelFormat, actingMessages);
  return (
    <Strip role="status" data-part="outcome">
      {last !== null && (
        <>
          {/* Anew for each act: the words that are there already would not be heard. */}
          <ForeignText key={last.opId}>{outcomeOf(last, format)}</ForeignText>
          <Buttons>
            {canUndo(last) && <LinkButton onClick={onUndo}>{format.text('undo')}</LinkButton>}
            <LinkButton onClick={onClose}>{format.text('close')}</LinkButton>
          </Buttons>
        </>
      )}
    </Strip>
  );
}

function outcomeOf(last: LastAct, format: ActingFormat): string {
  const said = saidOf(last, format);
  return last.status === 'waiting' ? `${said} ${format.text('waiting')}` : said;
}

function saidOf({ status, intent, reason, alsoHidden }: LastAct, format: ActingFormat): string {
  if (status === 'undone') return format.text('undone');
  if (status === 'refused') {
    return reason === null
      ? format.text('refusedUnknown')
      : format.text('refused', { reason: plainText(reason, 300).text });
  }
  switch (intent.kind) {
    case 'dismiss':
      return alsoHidden === 0
        ? format.text('dismissedOne')
        : format.text('dismissedSimilar', { count: alsoHidden });
    case 'snooze':
      return format.text('snoozedUntil', { time: format.dateTime(intent.until) });
    case 'accept':
      return format.text('accepted');
    case 'correct':
      return format.text('corrected');
    case 'rate':
      return format.text('rated');
    case 'restore':
      return format.text('restored');
    case 'return':
      return '';
  }
}
