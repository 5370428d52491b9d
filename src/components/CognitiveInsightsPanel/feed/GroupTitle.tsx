import { styled } from 'styled-components';
import { plainText } from '../../../insights';
import { ForeignText, textStyles, useMoreTexts } from '../../../internal';
import { groupOf, type InsightGrouping } from '../groupItems';
import type { FeedItem } from '../insightsView';
import { feedMessages } from '../messages/feedMessages';
import type { InsightFormat } from '../messages/panelMessages';
import { drawSeverity } from './drawSeverity';
import { kindWord } from './kindWord';

const Title = styled.div`
  ${textStyles.section}
  margin-block-end: var(--aut-space-2);

  && {
    grid-column: 1 / -1;
  }
  overflow-wrap: anywhere;
`;

/** The name of the group, where one begins with a card. It stands in the card, since a feed holds nothing but articles. */
export function GroupTitle({
  item,
  before,
  by,
  format: panelFormat,
}: {
  readonly item: FeedItem;
  /** The one above it. */
  readonly before: FeedItem | undefined;
  readonly by: InsightGrouping;
  readonly format: InsightFormat;
}) {
  const format = useMoreTexts(panelFormat, feedMessages);
  const value = groupOf(item, by);
  if (before !== undefined && groupOf(before, by) === value) return null;
  return (
    <Title data-part="group">
      <ForeignText>{groupWord(value, by, format) || format.text('sourceNone')}</ForeignText>
    </Title>
  );
}

function groupWord(value: string, by: InsightGrouping, format: InsightFormat): string {
  if (by === 'severity') return drawSeverity(value, format).label;
  if (by === 'kind') return kindWord(value, format);
  return plainText(value, 60).text;
}
