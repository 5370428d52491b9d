import { useMemo, useRef, useState } from 'react';
import { useControllableState, usePart } from '../../internal/index';
import type { NotificationQuery } from '../../notifications/index';
import { useCenter } from './centerContext';
import { countText } from './countText';
import { InboxTabs } from './InboxTabs';
import { Contents, Header, Summary, Title } from './NotificationCenter.styles';
import { InboxBody } from './InboxBody';
import type { NotificationTab } from './notificationCenterProps';
import type { NotificationPanelProps } from './notificationPanelProps';
import { filterPart, helpPart, preferencesPart } from './parts';
import { unreadText } from './unreadText';
import { useActing } from './useActing';

/** The inbox itself, the same in all variants: header, tabs, filter, list, and what became of the last act. */
export function NotificationPanel(props: NotificationPanelProps) {
  const { options, titleId, heading, inbox, closeButton } = props;
  const { view: items, counts, now, unreadOf } = inbox;
  const { format, act } = useCenter();
  const acting = useActing();
  const { text } = format;
  const tabs = useTabs(options.tabs, text);
  const [tabId, setTab] = useControllableState({
    value: options.tab,
    defaultValue: options.defaultTab ?? tabs[0]?.id ?? '',
    onValueChange: options.onTabChange,
  });
  const [filter, setFilter] = useControllableState<NotificationQuery>({
    value: options.query,
    defaultValue: options.defaultQuery ?? {},
    onValueChange: options.onQueryChange,
  });
  const [groupBy, setGroupBy] = useControllableState({
    value: options.groupBy,
    defaultValue: options.defaultGroupBy ?? 'day',
    onValueChange: options.onGroupByChange,
  });
  const [hasFilter, setHasFilter] = useState(Object.keys(filter).length > 0);
  const [view, setView] = useState<'inbox' | 'preferences'>('inbox');
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const filtering = usePart(filterPart, hasFilter);
  const preferences = usePart(preferencesPart, view === 'preferences');
  const help = usePart(helpPart, isHelpOpen);
  const settings = useRef<HTMLButtonElement>(null);
  const tab = tabs.find(({ id }) => id === tabId) ?? tabs[0];
  const query = useMemo(() => ({ ...tab?.query, ...filter }), [tab, filter]);
  // What all of the inbox counts is known; a saved filter is counted when the items change.
  const unread = useMemo(
    () =>
      tabs.map(({ id, query: asked }) => {
        if (asked.folder !== undefined || asked.unread === true) return '';
        const known =
          Object.keys(asked).length === 0
            ? { count: counts.unread, isLeast: counts.unreadIsLeast }
            : unreadOf(asked, options.counts?.unreadByTab?.[id]);
        return known.count === 0 ? '' : countText(known, format);
      }),
    [tabs, counts, unreadOf, options.counts, format],
  );

  return (
    <Contents
      onKeyDown={(event) => {
        if (options.shortcuts !== null && acting?.asksForKeys(event)) setIsHelpOpen(true);
      }}
    >
      <Header data-part="header">
        <Title
          as={`h${String(options.headingLevel ?? 2)}` as 'h2'}
          id={titleId}
          ref={heading}
          tabIndex={-1}
        >
          {text('title')}
        </Title>
        <Summary data-part="summary">
          {props.reading.body === 'content' &&
            (unreadText(counts, format).join(' · ') || text('summaryNone'))}
        </Summary>
        {acting && (
          <acting.HeaderActions
            onAllRead={
              act && counts.unread > 0
                ? () => act({ verb: 'read', query: { ...query, unread: true } })
                : null
            }
            isFiltering={hasFilter}
            onFilteringChange={setHasFilter}
            isSetting={view === 'preferences'}
            onSettingChange={
              options.preferences && ((isOn) => setView(isOn ? 'preferences' : 'inbox'))
            }
            settingButton={settings}
          />
        )}
        {closeButton}
      </Header>
      {options.introduction}
      {view === 'preferences' && options.preferences ? (
        preferences && (
          <preferences.NotificationPreferences
            matrix={options.preferences}
            now={now}
            onPreferenceChange={options.onPreferenceChange}
            onBack={() => {
              setView('inbox');
              settings.current?.focus();
            }}
          />
        )
      ) : (
        <InboxTabs tabs={tabs} value={tab?.id ?? ''} onValueChange={setTab} unread={unread}>
          {hasFilter && filtering && (
            <filtering.FilterStrip
              query={filter}
              onQueryChange={setFilter}
              groupBy={groupBy}
              onGroupByChange={setGroupBy}
              items={items}
              onHelp={() => setIsHelpOpen(true)}
            />
          )}
          <InboxBody
            key={`${tab?.id ?? ''} ${JSON.stringify(filter)}`}
            {...props}
            query={query}
            groupBy={groupBy}
            isFiltered={Object.keys(filter).length > 0}
            onClearFilter={() => setFilter({})}
          />
        </InboxTabs>
      )}
      {acting && (
        <>
          <acting.OutcomeStrip inbox={inbox} />
          <acting.FocusKeeper heading={heading} />
          <acting.PanelReports tab={tab?.id ?? ''} filter={filter} />
        </>
      )}
      {isHelpOpen && help && (
        <help.KeySheet
          shortcuts={options.shortcuts === undefined ? {} : options.shortcuts}
          toastKey={
            !options.toasts || options.toastKey === null ? null : (options.toastKey ?? 'F6')
          }
          onClose={() => setIsHelpOpen(false)}
        />
      )}
    </Contents>
  );
}

function useTabs(
  given: readonly NotificationTab[] | undefined,
  text: ReturnType<typeof useCenter>['format']['text'],
): readonly NotificationTab[] {
  return useMemo(
    () =>
      given ?? [
        { id: 'inbox', label: text('tabAll'), query: {} },
        { id: 'unread', label: text('tabUnread'), query: { unread: true } },
        { id: 'snoozed', label: text('tabSnoozed'), query: { folder: 'snoozed' } },
        { id: 'archived', label: text('tabArchived'), query: { folder: 'archived' } },
        { id: 'history', label: text('tabHistory'), query: { folder: 'all' } },
      ],
    [given, text],
  );
}
