import { NotificationsPanel } from '@carbon/ibm-products';
import {
  KnockFeedProvider,
  KnockProvider,
  NotificationCell,
  NotificationFeed,
  useKnockFeed,
} from '@knocklabs/react';
import { useEffect, useState } from 'react';
import { NotificationCenter } from '@auterity/shared-components';

const now = Date.UTC(2026, 10, 22, 18);

/** Whose row was drawn since the last count: a row reads its title when it is drawn, and not otherwise. */
export const drawnIds = new Set();

export const itemAt = (index) => ({
  id: `n${index}`,
  title: `Workflow ${index} has finished with a warning`,
  body: 'One step took longer than its limit.',
  createdAt: now - index * 420_000,
  isRead: index % 3 !== 0,
});

// One class for all, so that they have one shape as items out of JSON have: a getter of its own gives each object a shape
// of its own, and then every look at a field is measured ten times dearer than it is for anybody.
class Counting {
  constructor({ title, ...rest }) {
    Object.assign(this, rest);
    this.words = title;
  }

  get title() {
    drawnIds.add(this.id);
    return this.words;
  }
}
const counting = (item) => new Counting(item);

const toOurs = ({ id, title, body, createdAt, isRead }) =>
  counting({
    id,
    title,
    body,
    createdAt,
    type: 'warning',
    priority: 'medium',
    details: [],
    readAt: isRead ? now : null,
    archivedAt: null,
    snoozedUntil: null,
    channels: [],
    delivery: null,
  });

const toCarbon = ({ id, title, body, createdAt, isRead }) =>
  counting({
    id,
    title,
    description: body,
    type: 'warning',
    timestamp: new Date(createdAt),
    unread: !isRead,
  });

/** An entry of Knock's feed, as its service sends it. */
export const toKnock = ({ id, title, body, createdAt, isRead }) => {
  const at = new Date(createdAt).toISOString();
  const text = `${title} ${body}`;
  return {
    __cursor: id,
    id,
    activities: [],
    actors: [],
    blocks: [{ name: 'body', type: 'markdown', content: text, rendered: `<p>${text}</p>` }],
    archived_at: null,
    clicked_at: null,
    interacted_at: null,
    link_clicked_at: null,
    inserted_at: at,
    updated_at: at,
    read_at: isRead ? at : null,
    seen_at: at,
    source: { key: 'warning', version_id: '1', categories: [] },
    tenant: null,
    total_activities: 1,
    total_actors: 0,
    data: {},
  };
};

function Ours({ items }) {
  return (
    <NotificationCenter
      items={items}
      now={now}
      variant="inline"
      coalesceDuplicates={false}
      onAction={() => undefined}
    />
  );
}

function Carbon({ items }) {
  return (
    <NotificationsPanel
      open
      data={items}
      onClickOutside={() => undefined}
      onDismissAllNotifications={() => undefined}
      onDismissSingleNotification={() => undefined}
    />
  );
}

function KnockItems({ items }) {
  const { feedClient } = useKnockFeed();
  const [given, setGiven] = useState(null);
  useEffect(() => {
    // Only drawing is measured: the feed has its items, and asks no service for them.
    feedClient.fetch = () => Promise.resolve();
    const entries = items;
    const metadata = { total_count: entries.length, unread_count: 0, unseen_count: 0 };
    feedClient.store.getState().setResult({
      entries,
      meta: metadata,
      page_info: { after: null, before: null, page_size: entries.length },
    });
    setGiven(items);
  }, [feedClient, items]);
  return (
    given && (
      <NotificationFeed
        renderItem={({ item, ...rest }) => {
          drawnIds.add(item.id);
          return <NotificationCell key={item.id} item={item} {...rest} />;
        }}
      />
    )
  );
}

function Knock({ items }) {
  return (
    <KnockProvider apiKey="pk_test" host="/knock" user={{ id: 'ada' }}>
      <KnockFeedProvider feedId="5b1d1b5c-9b1a-4a53-8a43-000000000000">
        <KnockItems items={items} />
      </KnockFeedProvider>
    </KnockProvider>
  );
}

export const contenders = {
  ours: { Inbox: Ours, toItem: toOurs },
  'NotificationsPanel (IBM)': { Inbox: Carbon, toItem: toCarbon },
  'NotificationFeed (Knock)': { Inbox: Knock, toItem: toKnock },
};
