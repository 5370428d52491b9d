import { styled } from 'styled-components';
import { Skeleton } from '../../internal/index';
import { Article, GroupLine, Lead, Line, Main } from './NotificationRow.styles';

/* Rows go from edge to edge, while other states stand in from them. */
const Rows = styled.div`
  margin-inline: calc(-1 * var(--aut-space-4));
`;

/** Rows on their way: where rows, their marks and the heading of their group will stand. */
export function InboxSkeleton() {
  return (
    <Rows>
      <GroupLine as="div">
        <Skeleton $width="4rem" $height="var(--aut-line-height-2)" />
      </GroupLine>
      {Array.from({ length: 5 }, (_, row) => (
        <Article as="div" key={row}>
          <Line>
            <Lead as="span" />
            <Skeleton $width="16px" $height="var(--aut-line-height-3)" />
            <Main>
              <Skeleton $width="60%" $height="var(--aut-line-height-3)" />
              <Skeleton $width="90%" $height="var(--aut-line-height-3)" />
              <Skeleton $width="30%" $height="var(--aut-line-height-1)" />
            </Main>
          </Line>
        </Article>
      ))}
    </Rows>
  );
}
