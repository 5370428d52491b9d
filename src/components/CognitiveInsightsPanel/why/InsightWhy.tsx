import {
  type ConfidenceThresholds,
  describeConfidence,
  type InsightMemory,
  type InsightRank,
  plainText,
  rankReason,
  summarizeFeedback,
} from '../../../insights';
import { ForeignText, useMoreTexts } from '../../../internal';
import { FactorTable } from './FactorTable';
import type { CardActs } from '../acting/cardActs';
import { allowedLink } from './allowedLink';
import { CorrectionList } from './CorrectionList';
import { InsightCorrection } from './InsightCorrection';
import { InsightEvidenceLists } from './InsightEvidenceLists';
import { InsightProvenance } from './InsightProvenance';
import { InsightRating } from './InsightRating';
import * as S from './InsightWhy.styles';
import { SourceLink } from './SourceLink';
import type { FeedItem } from '../insightsView';
import type { InsightFormat } from '../messages/panelMessages';
import { type WhyFormat, whyMessages, type WhyMessageKey } from '../messages/whyMessages';

export interface InsightWhyProps {
  readonly item: FeedItem;
  readonly thresholds: ConfidenceThresholds | undefined;
  readonly pinnedIds: ReadonlySet<string> | undefined;
  readonly rank: InsightRank | undefined;
  /** Which addresses that a source sent may be links. */
  readonly isLinkAllowed: ((url: URL) => boolean) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
  /** `null`: nothing can be done, or not yet. */
  readonly acts: CardActs | null;
  readonly memory: InsightMemory;
}

/**
 * Why a finding is shown: what weighs in, what speaks for and against it, what was assumed, how sure it is, where it
 * comes from, and why it stands where it stands; and what a person has to say about it.
 */
export function InsightWhy({
  item,
  thresholds,
  pinnedIds,
  rank,
  isLinkAllowed,
  now,
  format: panelFormat,
  acts,
  memory,
}: InsightWhyProps) {
  const { insight, shown, followers } = item;
  const format = useMoreTexts(panelFormat, whyMessages);
  const reason = rankReason(shown, {
    now: now ?? undefined,
    thresholds,
    pinnedIds,
    rank,
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
  const lang = insight.lang ?? undefined;
  const texts = { lang, format };
  const about = allowedLink(insight.href, isLinkAllowed);
  return (
    <>
      <CorrectionList insight={insight} format={format} acts={acts} memory={memory} />
      <S.Why>
        {explanation?.why != null && <Texts {...texts} texts={[explanation.why]} heading="why" />}
        <FactorTable factors={explanation?.factors ?? []} {...texts} />
        <InsightEvidenceLists
          evidence={explanation?.evidence ?? []}
          isLinkAllowed={isLinkAllowed}
          {...texts}
        />
        <Texts {...texts} texts={insight.recommendations} heading="recommendations" />
        <Texts {...texts} texts={explanation?.assumptions ?? []} heading="assumptions" />
        <Texts {...texts} texts={explanation?.limitations ?? []} heading="limitations" />
        <Texts {...texts} texts={explanation?.openQuestions ?? []} heading="openQuestions" />
        {explanation?.counterfactual != null && (
          <Texts {...texts} texts={[explanation.counterfactual]} heading="counterfactual" />
        )}
        <section>
          <S.Heading>{format.text('confidence')}</S.Heading>
          <p>
            <ForeignText>
              {[confidence.label, confidence.basis, confidence.figure, confidence.warning]
                .filter((part, index, all) => part !== null && all.indexOf(part) === index)
                .map((part) => format.text('sentence', { text: part ?? '' }))
                .join(' ')}
            </ForeignText>
          </p>
        </section>
        {followers.length > 0 && (
          <Texts
            {...texts}
            texts={followers.map(({ title }) => title)}
            title={format.text('followers', { count: followers.length })}
          />
        )}
        <section>
          <S.Heading>{format.text('provenance')}</S.Heading>
          <InsightProvenance provenance={insight.provenance} format={format} />
          {about !== null && <SourceLink href={about}>{format.text('openSubject')}</SourceLink>}
        </section>
        <section>
          <S.Heading>{format.text('whyPlace')}</S.Heading>
          <p>
            {reason} {rank === undefined && format.text('rankRule')}
          </p>
        </section>
      </S.Why>
      {acts !== null && (
        <S.Answer>
          <InsightRating insight={insight} format={format} acts={acts} memory={memory} />
          <InsightCorrection insight={insight} format={format} acts={acts} />
        </S.Answer>
      )}
    </>
  );
}

const longestList = 20;

/** Texts that a source sent, as a list when there are several; nothing when there are none. */
function Texts({
  texts,
  heading,
  title,
  lang,
  format,
}: {
  readonly texts: readonly string[];
  readonly heading?: WhyMessageKey;
  readonly title?: string;
  readonly lang: string | undefined;
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
          <ForeignText lang={lang}>{only}</ForeignText>
        </p>
      ) : (
        <ul>
          {shown.map((text, index) => (
            <li key={index}>
              <ForeignText lang={lang}>{text}</ForeignText>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
