import { useState } from 'react';
import { NotificationCenter, type NotificationItem } from '../../src/index';
import type { NotificationCenterProps } from '../../src/index';

export interface ArrivingInboxProps extends NotificationCenterProps {
  /** What arrives when the button is pressed. */
  readonly news: readonly NotificationItem[];
}

/** An inbox beside a button that lets news arrive, as a socket would. */
export function ArrivingInbox({ news, items: first, ...rest }: ArrivingInboxProps) {
  const [items, setItems] = useState(first);
  return (
    <>
      <button
        type="button"
        style={{ minBlockSize: 24 }}
        onClick={() => setItems([...news, ...items])}
      >
        Let {news.length} arrive
      </button>
      <NotificationCenter {...rest} items={items} />
    </>
  );
}
