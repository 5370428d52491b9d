import { styled } from 'styled-components';
import { LinkButton } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { useCenter } from './centerContext';
import { useNotPossible } from './useNotPossible';
import { useWholeFormat } from './useWholeFormat';
import { whyNot } from './whyNot';

const Row = styled.div`
  display: flex;
  gap: var(--aut-space-4);

  > [aria-disabled='true'] {
    color: var(--aut-color-text-muted);
    cursor: default;
    text-decoration: none;
  }
`;

export interface ToastActionsProps {
  readonly item: NotificationItem;
  readonly onAnswered: () => void;
}

/** What can be done from a toast. What its item does not allow is told and leaves the toast where it is. */
export function ToastActions({ item, onAnswered }: ToastActionsProps) {
  const { act, autoReadOn, open } = useCenter();
  const format = useWholeFormat();
  const why = whyNot([item], 'archive', format);
  const { attributes, reason } = useNotPossible(why);
  return (
    <Row>
      <LinkButton
        onClick={() => {
          if (autoReadOn !== 'never') act?.({ verb: 'read', ids: [item.id], isAutomatic: true });
          open(item);
          onAnswered();
        }}
      >
        {format.text('openLink')}
      </LinkButton>
      {act && (
        <LinkButton
          {...attributes}
          onClick={() => {
            act({ verb: 'archive', ids: [item.id] });
            if (why === null) onAnswered();
          }}
        >
          {format.text('archive')}
        </LinkButton>
      )}
      {reason}
    </Row>
  );
}
