import { type KeyboardEvent, memo, useId, useState } from 'react';
import {
  type ConfidenceThresholds,
  isMachineMade,
  type InsightMemory,
  lastSeenAt,
  plainText,
} from '../../../insights';
import { ForeignText, IconMark, RelativeTime, usePart } from '../../../internal';
import { AIBadge } from './AIBadge';
import type { CardActs, CardMenu } from '../acting/cardActs';
import { confidenceText } from './confidenceText';
import { drawSeverity } from './drawSeverity';
import * as S from './InsightCard.styles';
import type { FeedItem } from '../insightsView';
import { impactText } from './impactText';
import { Later } from '../Later';
import type { InsightFormat } from '../messages/panelMessages';
import { actingPart, soonPart, whyPart } from '../parts';
import { KindIcon } from './KindIcon';
import { kindWord } from './kindWord';
import { statusNote } from './statusNote';

export interface InsightCardProps {
  readonly item: FeedItem;
  /** Place in the list, from 1, and the length of the list. */
  readonly position: number;
  readonly setSize: number;
  readonly headingLevel: number;
  readonly thresholds: ConfidenceThresholds | undefined;
  /** Ids of insights that stand before all others. */
  readonly pinnedIds: ReadonlySet<string> | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
  readonly acts: CardActs;
  /** What people did about insights. */
  readonly memory: InsightMemory;
  /** Whether acts can be carried out. */
  readonly canAct: boolean;
}

/**
 * One finding: what, how grave, how sure, and on demand why. Renders an `<article>` of a feed that takes the focus.
 * Keyboard: A accepts, D dismisses, S snoozes, W opens, + and − rate, Z takes back, ? lists the keys.
 */
export const InsightCard = memo(function InsightCard({
  item,
  position,
  setSize,
  headingLevel,
  thresholds,
  pinnedIds,
  now,
  format,
  acts,
  memory,
  canAct,
}: InsightCardProps) {
  const { insight, followers, occurrences, backBecause, corrected } = item;
  const ids = { title: useId(), severity: useId(), details: useId() };
  const [isOpen, setIsOpen] = useState(false);
  const [menu, setMenu] = useState<CardMenu | null>(null);
  const acting = usePart(actingPart, false);
  const soon = usePart(soonPart, false);
  // What a person put right is shown; what the source says is one press away.
  const title = plainText(corrected.text ?? insight.title, 300).text;
  const summary = plainText(insight.summary, 4_000);
  const severity = drawSeverity(corrected.severity ?? insight.severity, format);
  const isAI = isMachineMade(insight.provenance) === true;
  const impact = impactText(insight.impact, format);
  const seenAt = lastSeenAt(insight);
  const note = statusNote(insight, format);
  const accept = () => acts.act(insight, { kind: 'accept', id: insight.id });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys of a letter are the card's own; in a field inside of it they are letters.
    if (event.target !== event.currentTarget) return;
    const command = soon?.cardCommand(event) ?? null;
    if (command === null) return;
    event.preventDefault();
    if (command === 'open') setIsOpen(!isOpen);
    else if (command === 'keys') acts.showKeys();
    else if (!canAct) return;
    else if (command === 'accept') accept();
    else if (command === 'undo') acts.undo();
    else if (command === 'dismiss' || command === 'snooze') setMenu(command);
    else acts.act(insight, { kind: 'rate', id: insight.id, rating: command });
  };

  return (
    <S.Card
      tabIndex={0}
      aria-labelledby={`${ids.severity} ${ids.title}`}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-busy={insight.status === 'streaming'}
      data-part="insight"
      data-insight={insight.id}
      data-state={isOpen ? 'open' : 'closed'}
      data-ai-generated={isAI || undefined}
      data-ai-model={isAI ? (insight.provenance?.source ?? undefined) : undefined}
      lang={insight.lang ?? undefined}
      onKeyDown={onKeyDown}
      // Who comes near may want to know why.
      onFocus={prefetch}
      onPointerEnter={prefetch}
    >
      <KindIcon kind={insight.kind} />
      <S.Head>
        <S.Title as={`h${Math.min(headingLevel, 6)}`} id={ids.title}>
          <S.TitleButton
            aria-expanded={isOpen}
            aria-controls={isOpen ? ids.details : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ForeignText>{title}</ForeignText>
          </S.TitleButton>
        </S.Title>
        <S.Confidence>
          <ForeignText>{confidenceText(insight.confidence, thresholds, format)}</ForeignText>
        </S.Confidence>
      </S.Head>
      <S.Marks>
        <span id={ids.severity}>
          <IconMark icon={severity.icon} tone={severity.tone}>
            <ForeignText>{severity.label}</ForeignText>
          </IconMark>
        </span>
        <ForeignText>{kindWord(insight.kind, format)}</ForeignText>
        {isAI && <AIBadge insight={insight} format={format} />}
      </S.Marks>
      {summary.text !== '' && (
        <S.Summary data-state={isOpen ? 'open' : 'closed'}>
          <ForeignText>{summary.text}</ForeignText>
        </S.Summary>
      )}
      {backBecause !== null && <S.Note>{backBecause}</S.Note>}
      {note !== null && <S.Note>{note}</S.Note>}
      <S.Foot>
        <S.Facts>
          {impact !== null && <ForeignText>{impact}</ForeignText>}
          {insight.affected.length > 0 && (
            <ForeignText>{affectedText(insight.affected, format)}</ForeignText>
          )}
          {occurrences > 1 && <span>{format.text('seen', { count: occurrences })}</span>}
          {followers.length > 0 && (
            <span>{format.text('followers', { count: followers.length })}</span>
          )}
          {seenAt !== null && <RelativeTime at={seenAt} now={now} format={format} />}
        </S.Facts>
        {canAct && (
          <S.Actions data-state={menu === null ? 'closed' : 'open'}>
            {acting && now !== null && (
              <acting.CardActions
                insight={insight}
                title={title}
                now={now}
                format={format}
                acts={acts}
                menu={menu}
                onMenuChange={setMenu}
              />
            )}
          </S.Actions>
        )}
      </S.Foot>
      {isOpen && (
        <div id={ids.details}>
          <Later part={whyPart} height="12rem" format={format}>
            {({ InsightWhy }) => (
              <InsightWhy
                item={item}
                thresholds={thresholds}
                pinnedIds={pinnedIds}
                now={now}
                format={format}
                acts={acts}
                memory={memory}
                canAct={canAct}
              />
            )}
          </Later>
        </div>
      )}
    </S.Card>
  );
});

const prefetch = () => void whyPart.load();

const shownAffected = 3;

function affectedText(affected: readonly string[], format: InsightFormat): string {
  const named = affected.slice(0, shownAffected).map((thing) => plainText(thing, 60).text);
  const more = affected.length - named.length;
  const things = more > 0 ? [...named, format.text('moreAffected', { count: more })] : named;
  return format.text('affects', { things: format.list(things) });
}
