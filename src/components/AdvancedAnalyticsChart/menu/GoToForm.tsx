import { type SyntheticEvent, useState } from 'react';
import { styled } from 'styled-components';
import { Button, fieldStyles, type Format } from '../../../internal';
import type { ChartData } from '../data/chartData';
import { readMoment } from '../data/readMoment';
import type { ChartMenuMessageKey } from './menuMessages';

const Form = styled.form`
  display: flex;
  gap: var(--aut-space-2);

  label {
    flex: 1;
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
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const place = placeOf(text, data, format.timeZone);
    if (Number.isFinite(place)) onGo(place);
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
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" $kind="primary">
        {format.text('go')}
      </Button>
    </Form>
  );
}

function placeOf(text: string, { xType, categories }: ChartData, timeZone: string): number {
  if (xType === 'category') {
    const place = categories.findIndex((name) => name.toLowerCase().includes(text.toLowerCase()));
    return place < 0 ? Number.NaN : place;
  }
  const number = Number(text);
  if (xType === 'linear') return number;
  return xType === 'log' ? Math.log10(number) : readMoment(text, timeZone);
}
