import { type Correction, correctionsOf, type InsightMemory, plainText } from '../../../insights';
import { formatNumber } from '../../../i18n';
import { ForeignText, LinkButton } from '../../../internal';
import type { Insight } from '../../../model';
import type { CardActs } from '../acting/cardActs';
import { drawSeverity } from '../feed/drawSeverity';
import { confidenceWords } from './confidenceWords';
import * as S from './InsightWhy.styles';
import type { WhyFormat } from '../messages/whyMessages';

export interface CorrectionListProps {
  readonly insight: Insight;
  readonly format: WhyFormat;
  readonly acts: CardActs | null;
  readonly memory: InsightMemory;
}

/** What people put right in a finding, each beside what its source says and with a way back to that. */
export function CorrectionList({ insight, format, acts, memory }: CorrectionListProps) {
  return correctionsOf(insight, memory).map((correction) => {
    const { opId, value, sourceValue, isConflict, by } = correction;
    const said = wordsFor(correction, value, format);
    const person = plainText(by, 80).text;
    return (
      <S.Row key={opId}>
        <ForeignText>
          {person === ''
            ? format.text('correctedBy', { value: said })
            : format.text('correctedByPerson', { value: said, person })}
        </ForeignText>
        <ForeignText>
          {format.text(isConflict ? 'correctedConflict' : 'correctedFrom', {
            value: wordsFor(correction, sourceValue, format) || format.text('notReported'),
          })}
        </ForeignText>
        {acts !== null && (
          <LinkButton onClick={() => acts.takeBack(insight, opId)}>
            {format.text('revert')}
          </LinkButton>
        )}
      </S.Row>
    );
  });
}

/** A value of a field as people read it: a severity and a confidence by their words, a share in percent. */
function wordsFor({ field }: Correction, value: string | number | null, format: WhyFormat): string {
  if (field === 'severity' && typeof value === 'string') return drawSeverity(value, format).label;
  if (field === 'confidence' && (value === 'high' || value === 'medium' || value === 'low')) {
    return format.text(confidenceWords[value]);
  }
  if (typeof value !== 'number') return plainText(value, 300).text;
  return formatNumber(value, format.locale, field === 'confidence' ? { style: 'percent' } : {});
}
