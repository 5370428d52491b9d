import { type SyntheticEvent, useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  type CorrectedField,
  correctionsOf,
  type InsightMemory,
  plainText,
} from '../../../insights';
import { Button, fieldStyles, ForeignText, LinkButton, SelectField } from '../../../internal';
import type { Insight } from '../../../model';
import type { CardActs } from '../acting/cardActs';
import * as S from './InsightWhy.styles';
import type { WhyFormat, WhyMessageKey } from '../messages/whyMessages';

const fields = {
  text: 'correctText',
  severity: 'correctSeverity',
  cause: 'correctCause',
} as const satisfies Partial<Record<CorrectedField, WhyMessageKey>>;

type CorrectableField = keyof typeof fields;

const Value = styled.input`
  ${fieldStyles}
  flex: 1 1 12rem;
  padding-inline: var(--aut-space-3);
`;

export interface InsightCorrectionProps {
  readonly insight: Insight;
  readonly format: WhyFormat;
  readonly acts: CardActs;
  readonly memory: InsightMemory;
  readonly canAct: boolean;
}

/** What people corrected in a finding beside what its source says, and a form to correct it. */
export function InsightCorrection({
  insight,
  format,
  acts,
  memory,
  canAct,
}: InsightCorrectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [field, setField] = useState<CorrectableField>('text');
  const [value, setValue] = useState('');
  const valueId = useId();
  const corrections = correctionsOf(insight, memory);

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = value.trim();
    if (text === '') return;
    // The text stays in the form: should it be refused, nobody has to write it again.
    acts.act(insight, { kind: 'correct', id: insight.id, field, value: text });
  };

  return (
    <section>
      {corrections.map((correction) => (
        <S.Row key={correction.opId}>
          <ForeignText>
            {format.text('correctedBy', { value: plainText(correction.value, 300).text })}
          </ForeignText>
          <ForeignText>
            {format.text(correction.isConflict ? 'correctedConflict' : 'correctedFrom', {
              value:
                plainText(correction.sourceValue ?? '', 300).text || format.text('notReported'),
            })}
          </ForeignText>
          {canAct && (
            <LinkButton onClick={() => acts.takeBack(insight, correction.opId)}>
              {format.text('revert')}
            </LinkButton>
          )}
        </S.Row>
      ))}
      {canAct && (
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {format.text('correct')}
        </Button>
      )}
      {canAct && isOpen && (
        <form onSubmit={save}>
          <S.Row>
            <SelectField
              label={format.text('correctField')}
              value={field}
              onValueChange={(next) => setField(next as CorrectableField)}
              options={Object.entries(fields).map(([each, key]) => ({
                value: each,
                label: format.text(key),
              }))}
            />
            <Value
              id={valueId}
              aria-label={format.text('correctValue')}
              placeholder={format.text('correctValue')}
              maxLength={300}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
            <Button type="submit">{format.text('correctSave')}</Button>
          </S.Row>
        </form>
      )}
    </section>
  );
}
