import { useState } from 'react';
import { styled } from 'styled-components';
import { textStyles, useFormat } from '../../../internal';
import type { ChartFormat, ChartMessages } from '../messages';
import { lettersAct, setLettersAct } from '../interaction/letterKeys';
import { chartKeyMessages, type ChartKeyMessageKey } from './keyMessages';
import { keyNames } from './keyNames';

const List = styled.dl`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-4);
  grid-template-columns: max-content 1fr;
  margin: 0;

  dd {
    color: var(--aut-color-text-muted);
    margin: 0;
  }
`;

const Key = styled.kbd`
  ${textStyles.meta}
  color: var(--aut-color-text-default);
  font-family: inherit;
`;

const Choice = styled.label`
  align-items: center;
  display: flex;
  gap: var(--aut-space-2);
  min-block-size: 24px;
`;

export interface KeyListProps {
  readonly format: ChartFormat;
  readonly messages: ChartMessages | undefined;
  /** Says what the choice is. */
  readonly choice: string;
}

/** The keys that work in the plot, and whether those of a single character do. */
export function KeyList({ format: { locale, timeZone }, messages, choice }: KeyListProps) {
  const [doAct, setDoAct] = useState(lettersAct);
  const format = useFormat<ChartKeyMessageKey>(chartKeyMessages, { locale, timeZone, messages });
  return (
    <>
      <Choice>
        <input
          type="checkbox"
          checked={doAct}
          onChange={({ target }) => {
            setDoAct(target.checked);
            setLettersAct(target.checked);
          }}
        />
        {choice}
      </Choice>
      <List>
        {keyNames.flatMap(([name, text]) => [
          <dt key={name}>
            <Key>{name}</Key>
          </dt>,
          <dd key={`${name} does`}>{format.text(text)}</dd>,
        ])}
      </List>
    </>
  );
}
