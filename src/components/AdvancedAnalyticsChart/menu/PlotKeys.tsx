import { useState } from 'react';
import { styled } from 'styled-components';
import { KeyList, useFormat } from '../../../internal';
import type { ChartFormat, ChartMessages } from '../messages';
import { lettersAct, setLettersAct } from '../interaction/letterKeys';
import { chartKeyMessages, type ChartKeyMessageKey } from './keyMessages';
import { keyNames } from './keyNames';

const Choice = styled.label`
  align-items: center;
  display: flex;
  gap: var(--aut-space-2);
  min-block-size: 24px;
`;

export interface PlotKeysProps {
  readonly format: ChartFormat;
  readonly messages: ChartMessages | undefined;
  /** Says what the choice is. */
  readonly choice: string;
}

/** The keys that work in the plot, and whether those of a single character do. */
export function PlotKeys({ format: { locale, timeZone }, messages, choice }: PlotKeysProps) {
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
      <KeyList keys={keyNames.map(([name, text]) => [name, format.text(text)])} />
    </>
  );
}
