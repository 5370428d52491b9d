import { styled } from 'styled-components';
import { textStyles, useMoreTexts } from '../../../internal';
import { keyMessages, type KeyMessageKey } from '../messages/keyMessages';
import type { InsightFormat, PanelMessageKey } from '../messages/panelMessages';

const keys: readonly (readonly [string, PanelMessageKey | KeyMessageKey])[] = [
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
export function KeyList({ format: panelFormat }: { readonly format: InsightFormat }) {
  const format = useMoreTexts(panelFormat, keyMessages);
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
