import { type KeyboardEvent, memo, useId, useState } from 'react';
import {
  type ConfidenceThresholds,
  isMachineMade,
  type InsightMemory,
  type InsightRank,
  lastSeenAt,
  plainText,
} from '../../../insights';
import { ForeignText, IconMark, Later, usePart } from '../../../internal';
import { AIBadge } from './AIBadge';
import type { CardActs, CardMenu } from '../acting/cardActs';
import { confidenceText } from './confidenceText';
import { drawSeverity } from './drawSeverity';
import * as S from './InsightCard.styles';
import type { InsightGrouping } from '../groupItems';
import type { FeedItem } from '../insightsView';
import { impactText } from './impactText';
import { withList } from './isolate';
import { Moment } from '../Moment';
import type { InsightFormat } from '../messages/panelMessages';
import { actingPart, soonPart } from '../parts';
import { whyPart } from '../whyPart';
import { KindIcon } from './KindIcon';
import { kindWord } from './kindWord';
import { statusNote } from './statusNote';

export interface InsightCardProps {
  readonly item: FeedItem;
  /** The one above it. */
  readonly before: FeedItem | undefined;
  /** Place in the list, from 1, and the length of the list. */
  readonly position: number;
  readonly setSize: number;
  readonly headingLevel: number;
  readonly thresholds: ConfidenceThresholds | undefined;
  /** Ids of insights that stand before all others. */
  readonly pinnedIds: ReadonlySet<string> | undefined;
  /** The app's own order, if it has one. */
  readonly rank: InsightRank | undefined;
  /** What findings stand together by, under a heading each. */
  readonly groupBy: InsightGrouping | undefined;
  /** Which addresses that a source sent may be links. */
  readonly isLinkAllowed: ((url: URL) => boolean) | undefined;
  /** Names of sources that did not answer. */
  readonly missing: readonly string[] | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
  /** `null`: nothing can be done, or not yet. */
  readonly acts: CardActs | null;
  /** What people did about insights. */
  readonly memory: InsightMemory;
  /** Whether acts can be carried out; their place is kept until they are here. */
  readonly canAct: boolean;
}

/**
 * One finding: what, how grave, how sure, and on demand why. Renders an `<article>` of a feed that takes the focus.
 * Keyboard: A accepts, D dismisses, S snoozes, W opens, + and − rate, Z takes back, ? lists the keys.
 */
export const InsightCard = memo(function InsightCard({
  item,
  before,
  position,
  setSize,
  headingLevel,
  thresholds,
  pinnedIds,
  rank,
  groupBy,
  isLinkAllowed,
  missing,
  now,
  format,
  acts,
  memory,
  canAct,
}: InsightCardProps) {
  const { insight, shown, followers, occurrences, backBecause } = item;
  const ids = { title: useId(), severity: useId(), details: useId() };
  const [isOpen, setIsOpen] = useState(false);
  const [menu, setMenu] = useState<CardMenu | null>(null);
  const acting = usePart(actingPart, false);
  const soon = usePart(soonPart, false);
  // What a person put right is shown; what the source says is one press away.
  const title = plainText(shown.title, 300).text;
  const summary = plainText(insight.summary, 4_000);
  const severity = drawSeverity(shown.severity, format);
  const lang = insight.lang ?? undefined;
  const isAI = isMachineMade(insight.provenance) === true;
  const impact = impactText(insight.impact, format);
  const seenAt = lastSeenAt(insight);
  const note = statusNote(insight, format);

  const toggle = () => setIsOpen(!isOpen);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    soon?.pressCardKey(event, {
      insight,
      acts: canAct ? acts : null,
      onToggle: toggle,
      onMenu: setMenu,
    });

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
      onKeyDown={onKeyDown}
      // Who comes near may want to know why.
      onFocus={prefetch}
      onPointerEnter={prefetch}
    >
      {soon && groupBy && (
        <soon.GroupTitle item={item} before={before} by={groupBy} format={format} />
      )}
      <KindIcon kind={insight.kind} />
      <S.Head>
        <S.Title as={`h${Math.min(headingLevel, 6)}`} id={ids.title}>
          <S.TitleButton
            aria-expanded={isOpen}
            aria-controls={isOpen ? ids.details : undefined}
            onClick={toggle}
          >
            <ForeignText lang={lang}>{title}</ForeignText>
          </S.TitleButton>
        </S.Title>
        <S.Confidence>
          <ForeignText>{confidenceText(shown.confidence, thresholds, format)}</ForeignText>
        </S.Confidence>
      </S.Head>
      <S.Marks>
        <span id={ids.severity}>
          <IconMark icon={severity.icon} tone={severity.tone}>
            <ForeignText>{severity.label}</ForeignText>
          </IconMark>
        </span>
        <ForeignText>{kindWord(insight.kind, format)}</ForeignText>
        {isAI && <AIBadge provenance={insight.provenance} format={format} />}
      </S.Marks>
      {summary.text !== '' && (
        <S.Summary data-state={isOpen ? 'open' : 'closed'}>
          <ForeignText lang={lang}>{summary.text}</ForeignText>
        </S.Summary>
      )}
      {backBecause !== null && <S.Note>{backBecause}</S.Note>}
      {note !== null && <S.Note>{note}</S.Note>}
      {missing?.includes(insight.provenance?.source ?? '') && (
        <S.Note>{format.text('sourceMissing')}</S.Note>
      )}
      {shown !== insight && <S.Note>{format.text('edited')}</S.Note>}
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
          {seenAt !== null && <Moment at={seenAt} now={now} format={format} />}
        </S.Facts>
        {canAct && (
          <S.Actions data-state={menu === null ? 'closed' : 'open'}>
            {acting && acts && now !== null && (
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
                rank={rank}
                isLinkAllowed={isLinkAllowed}
                now={now}
                format={format}
                acts={canAct ? acts : null}
                memory={memory}
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
  return withList((list) => format.text('affects', { things: list }), things, format);
}
