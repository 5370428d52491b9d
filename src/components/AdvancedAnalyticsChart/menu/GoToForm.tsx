import { type SyntheticEvent, useId, useState } from 'react';
import { styled } from 'styled-components';
import { Button, fieldStyles, type Format } from '../../../internal';
import type { ChartData } from '../data/chartData';
import { placeText } from '../data/placeText';
import { readMoment } from '../data/readMoment';
import type { ChartMenuMessageKey } from './menuMessages';

const Form = styled.form`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);

  label {
    flex: 1;
  }

  p {
    flex-basis: 100%;
    margin: 0;
  }
`;

const Field = styled.input`
  ${fieldStyles}
  padding-inline: var(--aut-space-2);
`;

export interface GoToFormProps {
  readonly data: ChartData;
  readonly format: Format<ChartMenuMessageKey>;
  readonly onGo: (x: number) => void;
}

/** A date, a number or a category to go to. */
export function GoToForm({ data, format, onGo }: GoToFormProps) {
  const [text, setText] = useState('');
  const [isUnknown, setIsUnknown] = useState(false);
  const problemId = useId();
  const [first, last] = [data.x[0] ?? Number.NaN, data.x[data.x.length - 1] ?? Number.NaN];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const place = placeOf(text, data, format.timeZone);
    // A day that has begun before the figures have is still theirs.
    const isWithin = place >= first - data.step && place <= last + data.step;
    setIsUnknown(!isWithin);
    if (isWithin) onGo(place);
  };
  const type =
    data.xType === 'time' ? (data.step < 86_400_000 ? 'datetime-local' : 'date') : 'text';
  return (
    <Form onSubmit={submit}>
      <label>
        <Field
          type={type}
          aria-label={format.text('place')}
          value={text}
          aria-invalid={isUnknown}
          aria-describedby={isUnknown ? problemId : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" $kind="primary">
        {format.text('go')}
      </Button>
      <p id={problemId} role="status">
        {isUnknown &&
          format.text('placeUnknown', {
            from: placeText(data, first, format),
            to: placeText(data, last, format),
          })}
      </p>
    </Form>
  );
}

function placeOf(text: string, { xType, categories }: ChartData, timeZone: string): number {
  if (xType === 'category') {
    const place = categories.findIndex((name) => name.toLowerCase().includes(text.toLowerCase()));
    return place < 0 ? Number.NaN : place;
  }
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (xType === 'linear') return number;
  return xType === 'log' ? Math.log10(number) : readMoment(text, timeZone);
}
