import { styled } from 'styled-components';
import { textStyles } from './textStyles';

const List = styled.dl`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-4);
  grid-template-columns: auto minmax(0, 1fr);
  margin: 0;

  > div {
    display: contents;
  }

  dd {
    margin: 0;
  }
`;

const Key = styled.kbd`
  ${textStyles.meta}
  color: var(--aut-color-text-default);
  font-family: inherit;
  line-height: var(--aut-line-height-3);
  white-space: nowrap;
`;

export interface KeyListProps {
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly className?: string;
}

/** Keys and what each does. Renders a `<dl>`. */
export function KeyList({ keys, className }: KeyListProps) {
  return (
    <List className={className}>
      {keys.map(([key, does]) => (
        <div key={`${key} ${does}`}>
          <dt>
            <Key dir="ltr">{key}</Key>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </List>
  );
}
