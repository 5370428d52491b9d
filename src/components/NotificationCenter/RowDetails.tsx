import { ForeignText, LinkButton } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { useCenter } from './centerContext';
import { Details, Meta } from './NotificationRow.styles';
import { safeHref } from './safeHref';

export interface RowDetailsProps {
  readonly item: NotificationItem;
  readonly tabIndex: number;
}

/** What an opened notification says beyond its text: its facts as a list, its exact time, and the way to its subject. */
export function RowDetails({ item, tabIndex }: RowDetailsProps) {
  const { format, open } = useCenter();
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
        <span>{format.dateTime(item.createdAt)}</span>
        {item.delivery !== null && item.delivery !== 'sent' && (
          <ForeignText>{format.text('deliveryFailed', { status: item.delivery })}</ForeignText>
        )}
        {href === null ? null : (
          <LinkButton
            as="a"
            href={href}
            rel="noopener noreferrer"
            tabIndex={tabIndex}
            onClick={() => open(item)}
          >
            {format.text('openLink')}
          </LinkButton>
        )}
      </Meta>
    </>
  );
}
