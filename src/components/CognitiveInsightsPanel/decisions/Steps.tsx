import { plainText } from '../../../insights';
import { ForeignText } from '../../../internal';
import type { OptionFormat } from '../messages/optionMessages';
import * as S from './OptionTable.styles';

const longestList = 20;

/** How the recommended option would be carried out, in order; nothing when its source names no steps. */
export function Steps({
  steps,
  format,
}: {
  readonly steps: readonly string[];
  readonly format: OptionFormat;
}) {
  if (steps.length === 0) return null;
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
