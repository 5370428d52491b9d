import { explainScore, displayPercent, gapToTarget } from '../../../compliance/index';
import { ForeignText, useMoreTexts } from '../../../internal/index';
import type { ComplianceView } from '../complianceView';
import { explanationMessages } from '../messages/explanationMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import * as S from './explanation.styles';
import type { FrameworkCardView } from './frameworkCardView';
import { statedRatio } from './cardScore';

/** Controls that are named for what they would add to the score. */
const named = 4;

export interface ExplanationProps {
  readonly card: FrameworkCardView;
  readonly index: ComplianceView['index'];
  readonly format: ComplianceFormat;
}

/** How a framework's score is made, in sentences, and which controls would lift it most. */
export function Explanation({ card, index, ...props }: ExplanationProps) {
  const format = useMoreTexts(props.format, explanationMessages);
  const { computed } = card;
  const { rounding, id } = computed.policy;
  const { text } = format;
  const percent = (ratio: number) => format.percent(displayPercent(ratio, rounding));
  const stated = statedRatio(card.stated);
  const sentences = [
    ...(stated === null ? [] : [text('scoreStated', { score: percent(stated) })]),
    ...(stated === null || computed.score === null
      ? []
      : [text('sentence', { text: text('scoreMismatch', { score: percent(computed.score) }) })]),
    ...(stated === null || computed.score !== null
      ? explainScore(computed, { say: text, percent })
      : []),
    text('scorePolicy', { policy: id }),
  ];
  const gains = gapToTarget(computed).slice(0, named);
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
                <ForeignText>{index.controls.get(unitId)?.title ?? unitId}</ForeignText>
                <bdi dir="ltr">+{format.percent(Number((gain * 100).toFixed(1)))}</bdi>
              </S.Gain>
            ))}
          </S.Explanation>
        </>
      )}
    </>
  );
}
