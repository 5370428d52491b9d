import { styled } from 'styled-components';
import { textStyles } from '../../../internal';
import type { ActingFormat, ActingMessageKey } from '../messages/actingMessages';

const keys: readonly (readonly [string, ActingMessageKey])[] = [
  ['Page Down · Page Up', 'keyNext'],
  ['W · Enter', 'keyOpen'],
  ['A', 'accept'],
  ['S', 'snooze'],
  ['D', 'dismiss'],
  ['+ · −', 'keyRate'],
  ['Z', 'undo'],
  ['?', 'keyHelp'],
];

const List = styled.dl`
  display: grid;
  gap: var(--aut-space-1) var(--aut-space-4);
  grid-template-columns: auto minmax(0, 1fr);
  margin: 0;

  dt {
    ${textStyles.meta}
    line-height: var(--aut-line-height-3);
  }

  dd {
    margin: 0;
  }
`;

/** The keys of a finding and what each does. Renders a `<dl>`. */
export function KeyList({ format }: { readonly format: ActingFormat }) {
  return (
    <List>
      {keys.map(([key, message]) => [
        <dt key={`${message}-key`}>
          <kbd>{key}</kbd>
        </dt>,
        <dd key={message}>{format.text(message)}</dd>,
      ])}
    </List>
  );
}
