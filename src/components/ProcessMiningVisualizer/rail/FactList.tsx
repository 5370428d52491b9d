import { styled } from 'styled-components';
import { textStyles } from '../../../internal';

const List = styled.dl`
  ${textStyles.body}
  display: grid;
  gap: 2px var(--aut-space-3);
  grid-template-columns: minmax(0, 1fr) auto;
  margin: 0;

  dt {
    color: var(--aut-color-text-muted);
  }

  dd {
    font-variant-numeric: tabular-nums;
    margin: 0;
    max-inline-size: 12rem;
    overflow-wrap: anywhere;
    text-align: end;
  }
`;

/** A name and its figure. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface FactListProps {
  readonly facts: readonly Fact[];
}

/** Names at the start, figures at the end. */
export function FactList({ facts }: FactListProps) {
  return (
    <List>
      {facts.map(({ name, value }) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </List>
  );
}

function FactRow({ name, value }: Fact) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
