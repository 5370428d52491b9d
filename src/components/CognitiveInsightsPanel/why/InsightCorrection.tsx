import { type SyntheticEvent, useState } from 'react';
import { styled } from 'styled-components';
import { type CorrectedField, severityOrder } from '../../../insights';
import { Button, fieldStyles, SelectField } from '../../../internal';
import type { Insight } from '../../../model';
import type { CardActs } from '../acting/cardActs';
import { drawSeverity } from '../feed/drawSeverity';
import { confidenceWords } from './confidenceWords';
import * as S from './InsightWhy.styles';
import type { WhyFormat, WhyMessageKey } from '../messages/whyMessages';

const fields = {
  text: 'correctText',
  severity: 'correctSeverity',
  confidence: 'correctConfidence',
  cause: 'correctCause',
  value: 'correctFigure',
} as const satisfies Record<CorrectedField, WhyMessageKey>;

const Value = styled.input`
  ${fieldStyles}
  flex: 1 1 12rem;
  padding-inline: var(--aut-space-3);
`;

export interface InsightCorrectionProps {
  readonly insight: Insight;
  readonly format: WhyFormat;
  readonly acts: CardActs;
}

/** A button that opens a form in which a person puts a finding right. */
export function InsightCorrection({ insight, format, acts }: InsightCorrectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [field, setField] = useState<CorrectedField>('text');
  const [value, setValue] = useState('');
  const choices = choicesOf(field, format);

  const choose = (next: string) => {
    setField(next as CorrectedField);
    setValue(choicesOf(next as CorrectedField, format)?.[0]?.value ?? '');
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = value.trim();
    if (text === '') return;
    // The text stays in the form: should it be refused, nobody has to write it again.
    acts.act(insight, { kind: 'correct', id: insight.id, field, value: text });
  };

  return (
    <div>
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {format.text('correct')}
      </Button>
      {isOpen && (
        <S.Correction onSubmit={save}>
          <SelectField
            label={format.text('correctField')}
            value={field}
            onValueChange={choose}
            options={Object.entries(fields).map(([each, key]) => ({
              value: each,
              label: format.text(key),
            }))}
          />
          {choices === null ? (
            <Value
              aria-label={format.text('correctValue')}
              placeholder={format.text('correctValue')}
              maxLength={300}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          ) : (
            <SelectField
              label={format.text('correctValue')}
              value={value}
              onValueChange={setValue}
              options={choices}
            />
          )}
          <Button type="submit">{format.text('correctSave')}</Button>
        </S.Correction>
      )}
    </div>
  );
}

/** What a field can be; `null`: any text. */
function choicesOf(field: CorrectedField, format: WhyFormat) {
  if (field === 'severity') {
    return [...severityOrder]
      .reverse()
      .map((value) => ({ value, label: drawSeverity(value, format).label }));
  }
  if (field !== 'confidence') return null;
  return Object.entries(confidenceWords).map(([value, key]) => ({
    value,
    label: format.text(key),
  }));
}
