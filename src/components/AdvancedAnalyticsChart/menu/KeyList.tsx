import { styled } from 'styled-components';
import { textStyles, useFormat } from '../../../internal';
import type { ChartFormat, ChartMessages } from '../messages';
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

export interface KeyListProps {
  readonly format: ChartFormat;
  readonly messages: ChartMessages | undefined;
}

/** The keys that work in the plot. */
export function KeyList({ format: { locale, timeZone }, messages }: KeyListProps) {
  const format = useFormat<ChartKeyMessageKey>(chartKeyMessages, { locale, timeZone, messages });
  return (
    <List>
      {keyNames.flatMap(([name, text]) => [
        <dt key={name}>
          <Key>{name}</Key>
        </dt>,
        <dd key={`${name} does`}>{format.text(text)}</dd>,
      ])}
    </List>
  );
}
