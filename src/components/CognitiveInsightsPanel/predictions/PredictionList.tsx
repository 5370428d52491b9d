import { styled } from 'styled-components';
import {
  type ConfidenceThresholds,
  describePrediction,
  describeTrackRecord,
  isMachineMade,
  nameInWords,
  plainText,
  predictionOutcome,
  predictionTrackRecord,
} from '../../../insights';
import { formatQuantity } from '../../../i18n';
import { ForeignText, Later, textStyles, useMoreTexts } from '../../../internal';
import type { Prediction } from '../../../model';
import { AIBadge } from '../feed/AIBadge';
import { confidenceText } from '../feed/confidenceText';
import { withList } from '../feed/isolate';
import { type ExpectationFormat, expectationMessages } from '../messages/expectationMessages';
import type { InsightFormat } from '../messages/panelMessages';
import { predictionChartPart } from './predictionChartPart';

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Item = styled.li`
  border-block-start: 1px solid var(--aut-color-border-default);
  display: grid;
  gap: var(--aut-space-2) var(--aut-space-5);
  grid-template-columns: minmax(0, 1fr) auto;
  padding-block: var(--aut-space-3);

  @container aut-panel (max-width: 36rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Sentence = styled.p`
  ${textStyles.body}
  margin: 0 0 var(--aut-space-1);
  max-inline-size: 72ch;
  overflow-wrap: anywhere;
`;

const Facts = styled.p`
  ${textStyles.meta}
  margin: 0;
  overflow-wrap: anywhere;
`;

const Record = styled(Facts)`
  padding-block-end: var(--aut-space-2);
`;

const Frame = styled.div`
  block-size: 96px;
  inline-size: 240px;

  @container aut-panel (max-width: 36rem) {
    inline-size: 100%;
  }
`;

export interface PredictionListProps {
  readonly predictions: readonly Prediction[];
  readonly thresholds: ConfidenceThresholds | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** What is expected: each a sentence first (what, how much, range, by when, from what), then a small chart. */
export function PredictionList({
  predictions,
  thresholds,
  now,
  format: panelFormat,
}: PredictionListProps) {
  const format = useMoreTexts(panelFormat, expectationMessages);
  const described = predictions.map((prediction) =>
    describePrediction(prediction, {
      locale: format.locale,
      timeZone: format.timeZone,
      now: now ?? undefined,
      messages: format.messages,
    }),
  );
  const record = predictionTrackRecord(predictions.filter(({ outcome }) => outcome != null));
  return (
    <>
      {record.judged > 0 && (
        <Record>
          {describeTrackRecord(record, { locale: format.locale, messages: format.messages })}
        </Record>
      )}
      <List>
        {predictions.map((prediction, index) => (
          <Item
            // Two of one service may share an id.
            key={`${prediction.id} ${index}`}
            data-part="prediction"
            {...aiMarks(prediction)}
          >
            <div>
              <Sentence>
                <ForeignText>{described[index]?.told}</ForeignText>
              </Sentence>
              <Facts>
                <ForeignText>
                  {factsOf(prediction, described[index]?.aside ?? '', thresholds, format)}
                </ForeignText>
                {isMachineMade(prediction.provenance) === true && (
                  <>
                    {' '}
                    <AIBadge provenance={prediction.provenance} format={format} />
                  </>
                )}
              </Facts>
              <Advice texts={prediction.recommendations ?? []} format={format} />
            </div>
            {(prediction.history?.length ?? 0) > 1 && (
              <Frame>
                <Later part={predictionChartPart} height="96px" format={format}>
                  {({ PredictionChart }) => (
                    <PredictionChart prediction={prediction} format={format} />
                  )}
                </Later>
              </Frame>
            )}
          </Item>
        ))}
      </List>
    </>
  );
}

function aiMarks({ provenance }: Prediction) {
  if (isMachineMade(provenance) !== true) return {};
  return { 'data-ai-generated': true, 'data-ai-model': provenance?.source ?? undefined };
}

const longestList = 10;

/** What its source advises. */
function Advice({
  texts,
  format,
}: {
  readonly texts: readonly string[];
  readonly format: ExpectationFormat;
}) {
  const said = texts.slice(0, longestList).map((text) => plainText(text, 200).text);
  if (said.length === 0) return null;
  return (
    <Facts>
      <ForeignText>
        {withList((things) => format.text('advice', { things }), said, format)}
      </ForeignText>
    </Facts>
  );
}

const shownFactors = 5;

/** How sure it is, what it takes into account, what happened once that is known, and what nobody reported. */
function factsOf(
  prediction: Prediction,
  aside: string,
  thresholds: ConfidenceThresholds | undefined,
  format: ExpectationFormat,
): string {
  const factors = prediction.factors
    .slice(0, shownFactors)
    .map((factor) => nameInWords(plainText(factor, 60).text))
    .filter(Boolean);
  const parts = [confidenceText(prediction.confidence, thresholds, format)];
  if (factors.length > 0) parts.push(format.text('factorsOf', { things: format.list(factors) }));
  const outcome = outcomeText(prediction, format);
  if (outcome !== null) parts.push(outcome);
  if (aside !== '') parts.push(aside);
  return parts
    .map((text) => (text.endsWith('.') ? text : format.text('sentence', { text })))
    .join(' ');
}

const outcomeMessages = {
  hit: 'outcomeHit',
  miss: 'outcomeMiss',
  unknown: 'outcomeUnknown',
} as const;

function outcomeText(prediction: Prediction, format: ExpectationFormat): string | null {
  const { outcome, metric } = prediction;
  if (outcome == null) return null;
  const value =
    typeof outcome.actual === 'number'
      ? formatQuantity(outcome.actual, metric.unit, format.locale)
      : plainText(outcome.actual, 80).text;
  const { verdict } = predictionOutcome(prediction);
  const hasRange = prediction.interval !== null;
  return format.text(outcomeMessages[hasRange ? verdict : 'unknown'], { value });
}
