import { type NormalDecision, type NormalOption, plainText } from '../../../insights';
import { ForeignText } from '../../../internal';
import type { OptionFormat } from '../messages/optionMessages';
import * as S from './OptionTable.styles';

const longestList = 20;

export interface StepsProps {
  readonly steps: NormalDecision['steps'];
  /** What is chosen; `null`: nothing yet. */
  readonly option: NormalOption | null;
  readonly format: OptionFormat;
}

/**
 * How the option at hand is carried out, in order. A source names steps for what it recommends alone: of another
 * option it is said that nobody reported any, and doing nothing takes none.
 */
export function Steps({ steps, option, format }: StepsProps) {
  if (steps.length === 0) return null;
  if (option !== null && !option.isRecommended) {
    return option.isBaseline ? null : <S.Missing>{format.text('stepsUnknown')}</S.Missing>;
  }
  return (
    <S.Steps>
      <S.StepsTitle>{format.text('steps')}</S.StepsTitle>
      <ol>
        {steps.slice(0, longestList).map((step, index) => (
          <li key={index}>
            <ForeignText>{plainText(step, 300).text}</ForeignText>
          </li>
        ))}
      </ol>
    </S.Steps>
  );
}
