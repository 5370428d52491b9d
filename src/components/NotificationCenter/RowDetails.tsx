import { styled } from 'styled-components';
import { ForeignText, LinkButton, textStyles } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { isKnownTime } from '../../notifications/index';
import { useCenter } from './centerContext';
import { Meta } from './NotificationRow.styles';
import { safeHref } from './safeHref';
import { useWholeFormat } from './useWholeFormat';

const Details = styled.dl`
  ${textStyles.body}
  display: grid;
  font-size: var(--aut-font-size-2);
  gap: 2px var(--aut-space-3);
  grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  margin: var(--aut-space-1) 0 0;

  > dt {
    color: var(--aut-color-text-muted);
    max-inline-size: 10rem;
    overflow-wrap: anywhere;
  }

  > dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

const Link = styled(LinkButton)`
  color: var(--aut-color-primary-text);
  font-weight: var(--aut-font-weight-medium);
`;

export interface RowDetailsProps {
  readonly item: NotificationItem;
  readonly tabIndex: number;
}

/** What an opened notification says beyond its text: its facts as a list, its exact time, and the way to its subject. */
export function RowDetails({ item, tabIndex }: RowDetailsProps) {
  const { open, slots } = useCenter();
  const format = useWholeFormat();
  const href = safeHref(item.href);
  return (
    <>
      {item.details.length > 0 && (
        <Details>
          {item.details.map(({ label, value }, index) => [
            <dt key={`${index} label`}>
              <ForeignText>{label}</ForeignText>
            </dt>,
            <dd key={`${index} value`}>
              <ForeignText>{value}</ForeignText>
            </dd>,
          ])}
        </Details>
      )}
      <Meta>
        {isKnownTime(item.createdAt) && <span>{format.dateTime(item.createdAt)}</span>}
        {item.expiresAt != null && isKnownTime(item.expiresAt) && (
          <span>{format.text('expires', { time: format.dateTime(item.expiresAt) })}</span>
        )}
        {item.delivery !== null && item.delivery !== 'sent' && (
          <ForeignText>{format.text('deliveryFailed', { status: item.delivery })}</ForeignText>
        )}
        {href === null ? null : (
          <Link
            as="a"
            href={href}
            rel="noopener noreferrer"
            tabIndex={tabIndex}
            onClick={() => open(item)}
          >
            {format.text('openLink')}
          </Link>
        )}
      </Meta>
      {slots.details?.(item)}
    </>
  );
}
