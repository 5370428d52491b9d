import { ThumbsDown, ThumbsUp } from 'lucide-react';
import {
  type ConfidenceThresholds,
  describeConfidence,
  type InsightMemory,
  plainText,
  rankReason,
  ratingOf,
  summarizeFeedback,
} from '../../../insights';
import { Button, ForeignText, useMoreTexts } from '../../../internal';
import { FactorTable } from './FactorTable';
import type { CardActs } from '../acting/cardActs';
import { InsightCorrection } from './InsightCorrection';
import { InsightEvidenceLists } from './InsightEvidenceLists';
import { InsightProvenance } from './InsightProvenance';
import * as S from './InsightWhy.styles';
import type { FeedItem } from '../insightsView';
import type { InsightFormat } from '../messages/panelMessages';
import { type WhyFormat, whyMessages, type WhyMessageKey } from '../messages/whyMessages';

export interface InsightWhyProps {
  readonly item: FeedItem;
  readonly thresholds: ConfidenceThresholds | undefined;
  readonly pinnedIds: ReadonlySet<string> | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
  readonly acts: CardActs;
  readonly memory: InsightMemory;
  readonly canAct: boolean;
}

/**
 * Why a finding is shown: what weighs in, what speaks for and against it, what was assumed, how sure it is, where it
 * comes from, and why it stands where it stands; and what a person has to say about it.
 */
export function InsightWhy({
  item,
  thresholds,
  pinnedIds,
  now,
  format: panelFormat,
  acts,
  memory,
  canAct,
}: InsightWhyProps) {
  const { insight, followers } = item;
  const format = useMoreTexts(panelFormat, whyMessages);
  const reason = rankReason(insight, {
    now: now ?? undefined,
    thresholds,
    pinnedIds,
    feedback: summarizeFeedback(memory),
    locale: format.locale,
    messages: format.messages,
  });
  const { explanation } = insight;
  const confidence = describeConfidence(insight.confidence, {
    locale: format.locale,
    messages: format.messages,
    thresholds,
  });
  const rating = ratingOf(insight, memory);
  return (
    <S.Why>
      {explanation?.why != null && (
        <Texts texts={[explanation.why]} heading="why" format={format} />
      )}
      <FactorTable factors={explanation?.factors ?? []} format={format} />
      <InsightEvidenceLists evidence={explanation?.evidence ?? []} format={format} />
      <Texts texts={insight.recommendations} heading="recommendations" format={format} />
      <Texts texts={explanation?.assumptions ?? []} heading="assumptions" format={format} />
      <Texts texts={explanation?.limitations ?? []} heading="limitations" format={format} />
      <Texts texts={explanation?.openQuestions ?? []} heading="openQuestions" format={format} />
      {explanation?.counterfactual != null && (
        <Texts texts={[explanation.counterfactual]} heading="counterfactual" format={format} />
      )}
      <section>
        <S.Heading>{format.text('confidence')}</S.Heading>
        <p>
          <ForeignText>
            {[confidence.label, confidence.basis, confidence.figure, confidence.warning]
              .filter((part) => part !== null)
              .map((part) => format.text('sentence', { text: part }))
              .join(' ')}
          </ForeignText>
        </p>
      </section>
      {followers.length > 0 && (
        <Texts
          texts={followers.map(({ title }) => title)}
          title={format.text('followers', { count: followers.length })}
          format={format}
        />
      )}
      <section>
        <S.Heading>{format.text('provenance')}</S.Heading>
        <InsightProvenance provenance={insight.provenance} format={format} />
      </section>
      <section>
        <S.Heading>{format.text('whyPlace')}</S.Heading>
        <p>
          {reason} {format.text('rankRule')}
        </p>
      </section>
      {canAct && (
        <S.Row role="group" aria-label={format.text('rate')}>
          <S.Heading>{format.text('rate')}</S.Heading>
          {(['helpful', 'not_helpful'] as const).map((each) => (
            <Button
              key={each}
              aria-pressed={rating === each}
              onClick={() =>
                acts.act(insight, {
                  kind: 'rate',
                  id: insight.id,
                  rating: rating === each ? null : each,
                })
              }
            >
              {each === 'helpful' ? (
                <ThumbsUp size={16} strokeWidth={1.5} aria-hidden />
              ) : (
                <ThumbsDown size={16} strokeWidth={1.5} aria-hidden />
              )}
              {format.text(each === 'helpful' ? 'helpful' : 'notHelpful')}
            </Button>
          ))}
        </S.Row>
      )}
      <InsightCorrection
        insight={insight}
        format={format}
        acts={acts}
        memory={memory}
        canAct={canAct}
      />
    </S.Why>
  );
}

const longestList = 20;

/** Texts that a source sent, as a list when there are several; nothing when there are none. */
function Texts({
  texts,
  heading,
  title,
  format,
}: {
  readonly texts: readonly string[];
  readonly heading?: WhyMessageKey;
  readonly title?: string;
  readonly format: WhyFormat;
}) {
  const said = texts.slice(0, longestList).map((text) => plainText(text).text);
  const shown = said.filter((text) => text !== '');
  const [only] = shown;
  if (only === undefined) return null;
  return (
    <section>
      <S.Heading>{title ?? (heading && format.text(heading))}</S.Heading>
      {shown.length === 1 ? (
        <p>
          <ForeignText>{only}</ForeignText>
        </p>
      ) : (
        <ul>
          {shown.map((text, index) => (
            <li key={index}>
              <ForeignText>{text}</ForeignText>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
