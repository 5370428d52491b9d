import { styled } from 'styled-components';
import { type DismissedInsight, plainText } from '../../../insights';
import { Button, ForeignText, MetaText, useMoreTexts } from '../../../internal';
import { dismissedMessages } from '../messages/dismissedMessages';
import type { InsightFormat } from '../messages/panelMessages';

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Item = styled.li`
  align-items: center;
  border-block-start: 1px solid var(--aut-color-border-default);
  display: flex;
  gap: var(--aut-space-3);
  justify-content: space-between;
  min-block-size: var(--aut-row-height);
  overflow-wrap: anywhere;
  padding-block: var(--aut-space-1);
`;

const mostShown = 50;

/** What people dismissed or put off, last first, each with a way back. */
export function DismissedList({
  dismissed,
  format: panelFormat,
  onRestore,
}: {
  readonly dismissed: readonly DismissedInsight[];
  readonly format: InsightFormat;
  /** Without it nothing can be restored here. */
  readonly onRestore: ((each: DismissedInsight) => void) | undefined;
}) {
  const format = useMoreTexts(panelFormat, dismissedMessages);
  const lastFirst = [...dismissed].sort((a, b) => b.record.at - a.record.at);
  return (
    <>
      <List>
        {lastFirst.slice(0, mostShown).map((each) => {
          const title = plainText(each.insight.title, 300).text;
          return (
            <Item key={each.insight.id}>
              <span>
                <ForeignText>{title}</ForeignText>{' '}
                <MetaText>{format.dateTime(each.record.at)}</MetaText>
              </span>
              {onRestore && (
                <Button
                  aria-label={format.text('restoreOf', { title })}
                  onClick={() => onRestore(each)}
                >
                  {format.text('restore')}
                </Button>
              )}
            </Item>
          );
        })}
      </List>
      {lastFirst.length > mostShown && (
        <MetaText>
          {format.text('shown', { from: 1, to: mostShown, count: lastFirst.length })}
        </MetaText>
      )}
    </>
  );
}
