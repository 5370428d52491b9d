import { type SyntheticEvent, useId, useState } from 'react';
import { styled } from 'styled-components';
import type { DismissReason, DismissScope } from '../../../insights';
import { Button, fieldStyles, MetaText, SelectField, textStyles } from '../../../internal';
import type { Insight } from '../../../model';
import type { CardActs } from './cardActs';
import type { ActingFormat, ActingMessageKey } from '../messages/actingMessages';

const scopes = {
  this: 'dismissThis',
  similar: 'dismissSimilarScope',
  kind: 'dismissKind',
  source: 'dismissSource',
} as const satisfies Record<DismissScope, ActingMessageKey>;

const ends = { change: 'untilChange', month: 'untilMonth', forever: 'untilForever' } as const;

const reasons = {
  not_relevant: 'whyNotRelevant',
  incorrect: 'whyIncorrect',
  already_known: 'whyKnown',
  duplicate: 'whyDuplicate',
  wont_fix: 'whyWontFix',
  other: 'whyOther',
} as const satisfies Record<DismissReason, ActingMessageKey>;

const monthMs = 30 * 86_400_000;

const Form = styled.form`
  display: grid;
  gap: var(--aut-space-3);
`;

const Choices = styled.fieldset`
  border: 0;
  display: grid;
  gap: var(--aut-space-1);
  margin: 0;
  min-inline-size: 0;
  padding: 0;

  legend,
  label > span:first-child {
    ${textStyles.section}
    padding: 0;
  }
`;

const Choice = styled.label`
  align-items: baseline;
  display: flex;
  gap: var(--aut-space-2);

  input {
    accent-color: var(--aut-color-primary-indicator);
    margin: 0;
  }
`;

const Labelled = styled.label`
  display: grid;
  gap: var(--aut-space-1);

  > span {
    ${textStyles.section}
  }
`;

const Note = styled.textarea`
  ${fieldStyles}
  block-size: auto;
  field-sizing: content;
  max-block-size: 8lh;
  padding: var(--aut-space-2) var(--aut-space-3);
  resize: vertical;
`;

export interface DismissFormProps {
  readonly insight: Insight;
  /** Epoch milliseconds (UTC). */
  readonly now: number;
  readonly format: ActingFormat;
  readonly acts: CardActs;
}

/** What to dismiss, until when and why, with what else that hides. */
export function DismissForm({ insight, now, format, acts }: DismissFormProps) {
  const name = useId();
  const [scope, setScope] = useState<DismissScope>('this');
  const [end, setEnd] = useState<keyof typeof ends>('change');
  const [reason, setReason] = useState<DismissReason>('not_relevant');
  const [note, setNote] = useState('');
  const counts = {
    this: 1,
    similar: acts.countHidden(insight, 'similar'),
    kind: acts.countHidden(insight, 'kind'),
    source: acts.countHidden(insight, 'source'),
  };
  const hasSource = (insight.provenance?.source ?? null) !== null;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const until =
      end === 'change' ? 'material-change' : end === 'forever' ? 'forever' : now + monthMs;
    acts.actAndLeave(
      insight,
      {
        kind: 'dismiss',
        id: insight.id,
        scope,
        until,
        reason,
        ...(note.trim() !== '' && { note: note.trim() }),
      },
      counts[scope] - 1,
    );
  };

  return (
    <Form onSubmit={submit}>
      <Choices>
        <legend>{format.text('dismissWhat')}</legend>
        {(Object.keys(scopes) as DismissScope[])
          .filter((each) => each !== 'source' || hasSource)
          .map((each) => (
            <Choice key={each}>
              <input
                type="radio"
                name={name}
                checked={scope === each}
                onChange={() => setScope(each)}
              />
              <span>
                {format.text(scopes[each])}{' '}
                {counts[each] > 1 && (
                  <MetaText>{format.text('hides', { count: counts[each] })}</MetaText>
                )}
              </span>
            </Choice>
          ))}
      </Choices>
      <Labelled as="div">
        <span>{format.text('dismissUntil')}</span>
        <SelectField
          label={format.text('dismissUntil')}
          value={end}
          onValueChange={(value) => setEnd(keyIn(ends, value))}
          options={optionsOf(ends, format)}
        />
      </Labelled>
      <Labelled as="div">
        <span>{format.text('dismissWhy')}</span>
        <SelectField
          label={format.text('dismissWhy')}
          value={reason}
          onValueChange={(value) => setReason(keyIn(reasons, value))}
          options={optionsOf(reasons, format)}
        />
      </Labelled>
      <Labelled>
        <span>{format.text('dismissNote')}</span>
        <Note
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Labelled>
      <Button type="submit">{format.text('dismiss')}</Button>
    </Form>
  );
}

function optionsOf(texts: Readonly<Record<string, ActingMessageKey>>, format: ActingFormat) {
  return Object.entries(texts).map(([value, key]) => ({ value, label: format.text(key) }));
}

/** A `<select>` gives a string; it is one of the keys that it was given. */
function keyIn<Key extends string>(texts: Readonly<Record<Key, unknown>>, value: string): Key {
  return value as keyof typeof texts;
}
