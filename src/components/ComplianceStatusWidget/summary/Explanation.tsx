import {
  displayPercent,
  displayScore,
  evidenceFreshness,
  explainScore,
  gapToTarget,
} from '../../../compliance/index';
import { ForeignText, useMoreTexts } from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import { drawStatus } from '../drawStatus';
import { explanationMessages } from '../messages/explanationMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import * as S from './explanation.styles';
import type { FrameworkCardView } from './frameworkCardView';
import { statedRatio } from './cardScore';

/** Controls that are named for what they would add to the score, or for being left out of it. */
const named = 4;

export interface ExplanationProps {
  readonly card: FrameworkCardView;
  readonly view: ComplianceView;
  /** Epoch milliseconds (UTC); `null`: not known, and nothing is called current. */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

/** How a framework's score is made, in sentences, which controls would lift it most, and what is left out of it. */
export function Explanation({ card, view, now, ...props }: ExplanationProps) {
  const format = useMoreTexts(props.format, explanationMessages);
  const { computed } = card;
  const { rounding, id } = computed.policy;
  const { text } = format;
  const percent = (ratio: number) => format.percent(displayPercent(ratio, rounding));
  const stated = statedRatio(card.stated);
  const shown = displayScore(computed);
  const framework = view.data.frameworks.find((each) => each.id === card.id);
  const sentences = [
    ...(stated === null ? [] : [text('scoreStated', { score: percent(stated) })]),
    ...(stated === null || shown === null
      ? []
      : [text('sentence', { text: text('scoreMismatch', { score: format.percent(shown) }) })]),
    ...(stated === null || computed.score !== null
      ? explainScore(computed, { say: text, percent })
      : []),
    ...evidenceSentence(card, view, now, format),
    text('scorePolicy', { policy: id }),
    ...(framework?.disclaimer == null ? [] : [framework.disclaimer]),
  ];
  const gains = gapToTarget(computed).slice(0, named);
  const { excluded } = computed;
  const nameOf = (unitId: string) =>
    view.index.controls.get(unitId)?.title ??
    view.data.requirements.find((each) => each.id === unitId)?.title ??
    unitId;
  return (
    <>
      <S.ExplanationTitle>{text('scoreExplainTitle')}</S.ExplanationTitle>
      <S.Explanation>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </S.Explanation>
      {gains.length > 0 && (
        <>
          <S.ExplanationTitle>{text('scoreLifts')}</S.ExplanationTitle>
          <S.Explanation>
            {gains.map(({ id: unitId, gain }) => (
              <S.Gain key={unitId}>
                <ForeignText>{nameOf(unitId)}</ForeignText>
                <bdi dir="ltr">+{format.percent(Number((gain * 100).toFixed(1)))}</bdi>
              </S.Gain>
            ))}
          </S.Explanation>
        </>
      )}
      {excluded.length > 0 && (
        <>
          <S.ExplanationTitle>{text('scoreLeftOut')}</S.ExplanationTitle>
          <S.Explanation>
            {excluded.slice(0, named).map(({ id: unitId, why }) => (
              <S.Gain key={unitId}>
                <ForeignText>{nameOf(unitId)}</ForeignText>
                <S.Reason>
                  {why === 'unmapped' || why === 'no_weight'
                    ? text(why === 'unmapped' ? 'whyUnmapped' : 'whyNoWeight')
                    : drawStatus(why, format).label}
                </S.Reason>
              </S.Gain>
            ))}
            {excluded.length > named && (
              <li>{text('leftOutMore', { count: excluded.length - named })}</li>
            )}
          </S.Explanation>
        </>
      )}
    </>
  );
}

/** How much of the evidence for a framework's controls still proves something; nothing where none is listed. */
function evidenceSentence(
  { id }: FrameworkCardView,
  { data, index }: ComplianceView,
  now: number | null,
  {
    text,
    timeZone,
  }: Pick<ReturnType<typeof useMoreTexts<never, 'evidenceCurrent'>>, 'text' | 'timeZone'>,
): readonly string[] {
  const controls = index.controlsOfFramework.get(id);
  const evidence = (data.evidence ?? []).filter(({ controlId }) => controls?.has(controlId));
  if (evidence.length === 0 || now === null) return [];
  const current = evidence.filter(
    (each) =>
      (each.state === null || each.state === 'approved') &&
      evidenceFreshness(each, now, timeZone) !== 'expired',
  ).length;
  return [text('evidenceCurrent', { current, count: evidence.length })];
}
