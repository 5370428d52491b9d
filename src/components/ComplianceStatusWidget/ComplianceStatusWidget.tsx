import { forwardRef, useMemo, useRef, useState } from 'react';
import {
  LaterAnywhere,
  Panel,
  readLoadState,
  useControllableState,
  useFormat,
  useNow,
} from '../../internal/index';
import { AgoText } from './AgoText';
import { controlsBeingSaved } from './actions/operationLog';
import { useOperationLog } from './actions/useOperationLog';
import type { ComplianceStatusWidgetProps } from './complianceStatusWidgetProps';
import * as S from './ComplianceStatusWidget.styles';
import { complianceView } from './complianceView';
import { everything } from './controls/everything';
import { ExportButton } from './export/ExportButton';
import { type SummaryMessageKey, summaryMessages } from './messages/summaryMessages';
import { LaterViewKeys } from './LaterViewKeys';
import { controlsPart, detailPart } from './parts';
import { RowsSkeleton } from './RowsSkeleton';
import { summarySentence } from './summary/summarySentence';
import { ComplianceStates } from './states/ComplianceStates';
import { SummarySkeleton } from './summary/SummarySkeleton';
import { SummaryView } from './summary/SummaryView';
import { useCurrentData } from './useCurrentData';
import { useDataReport } from './useDataReport';
import { useSelection } from './useSelection';
import { ViewSwitch } from './ViewSwitch';

/**
 * Shows how far a tenant complies: a card for each framework with its score, how sure that score is and why; the
 * controls as a list, a tree or a matrix, what needs a person most first; and all that is known of one control, with
 * what can be done about it. What nobody assessed has no score.
 *
 * Renders a `<section>` named by its title. Keyboard: Tab moves through the controls, arrow keys between the views and
 * within tree and matrix, Enter opens a control, Escape closes it, `?` lists the keys.
 *
 * @example
 * const answer = fromComplianceAssessments(await response.json());
 * <ComplianceStatusWidget
 *   data={answer.ok ? answer.data : undefined}
 *   state={answer.ok ? { status: 'ready' } : { status: 'error', error: answer.error, onRetry }}
 *   onAction={async (action) => send(action)}
 * />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const ComplianceStatusWidget = forwardRef<HTMLElement, ComplianceStatusWidgetProps>(
  function ComplianceStatusWidget(props, ref) {
    const {
      data,
      state,
      onAction,
      permissions = {},
      audience = 'internal',
      view: viewProp,
      defaultView = 'summary',
      onViewChange,
      frameworkId: frameworkIdProp,
      defaultFrameworkId = null,
      onFrameworkChange,
      selectedControlId,
      defaultSelectedControlId = null,
      onSelectedControlChange,
      search: searchProp,
      defaultSearch = everything,
      onSearchChange,
      sort,
      defaultSort,
      onSortChange,
      expandedIds,
      defaultExpandedIds,
      onExpandedChange,
      thresholds,
      scorePolicy,
      exportFormats = allFormats,
      onExport,
      onDataIssue,
      onEvent,
      headingLevel = 2,
      locale,
      timeZone,
      messages,
      now: nowProp,
      ...rest
    } = props;

    const content = useRef<HTMLDivElement>(null);
    const [areKeysShown, showKeys] = useState(false);
    const now = useNow(nowProp);
    const format = useFormat<SummaryMessageKey>(summaryMessages, { locale, timeZone, messages });
    const [chosenView, setViewName] = useControllableState({
      value: viewProp,
      defaultValue: defaultView,
      onValueChange: onViewChange,
    });
    const [frameworkId, setFrameworkId] = useControllableState({
      value: frameworkIdProp,
      defaultValue: defaultFrameworkId,
      onValueChange: (id) => {
        onFrameworkChange?.(id);
        onEvent?.({ type: 'framework.selected', frameworkId: id });
      },
    });
    const [search, setSearch] = useControllableState({
      value: searchProp,
      defaultValue: defaultSearch,
      onValueChange: (next) => {
        onSearchChange?.(next);
        onEvent?.({ type: 'query.changed', ...next });
      },
    });
    const filter = { ...search, frameworkId };
    const { selectedId, open, close } = useSelection({
      value: selectedControlId,
      defaultValue: defaultSelectedControlId,
      onValueChange: (controlId) => {
        onSelectedControlChange?.(controlId);
        onEvent?.({ type: 'node.selected', controlId });
      },
      fallback: content,
    });

    const operations = useOperationLog(data);
    const { log } = operations;
    const { folded, current } = useCurrentData(
      data,
      operations,
      scorePolicy?.expiredEvidence,
      now,
      format.timeZone,
    );
    const view = useMemo(
      () => complianceView(current, scorePolicy, format, thresholds),
      [current, scorePolicy, format, thresholds],
    );
    useDataReport({ data, view, now, timeZone: format.timeZone, onDataIssue, onEvent });

    const reading = readLoadState(state, {
      hasData: data !== undefined,
      isEmpty: view.isEmpty,
      now,
    });
    const hasContent = reading.body === 'content';
    const isExpected = hasContent || reading.body === 'skeleton';
    const hasViews = audience !== 'executive';
    const viewName = hasViews ? chosenView : 'summary';
    const isSummary = viewName === 'summary';
    const saving = useMemo(() => controlsBeingSaved(log), [log]);
    const childLevel = Math.min(headingLevel + 1, 6);

    return (
      <Panel
        {...rest}
        rootRef={ref}
        data-component="ComplianceStatusWidget"
        data-state={reading.phase}
        data-view={viewName}
        data-audience={audience}
        data-saving={saving.size > 0}
        title={format.text('title')}
        headingLevel={headingLevel}
        summary={
          hasContent && (
            <>
              <bdi>{summarySentence(view.totals, now, format)}</bdi>{' '}
              {state?.asOf !== undefined && reading.staleSince === null && (
                <S.SmallTime>
                  {format.text('asOf')} <AgoText at={state.asOf} now={now} format={format} />
                </S.SmallTime>
              )}
            </>
          )
        }
        actions={
          <S.HeaderActions>
            {hasViews && (
              <ViewSwitch value={viewName} onValueChange={setViewName} format={format} />
            )}
            {isExpected && exportFormats.length > 0 && (
              <ExportButton
                formats={exportFormats}
                view={view}
                data={folded}
                policy={scorePolicy}
                filter={isSummary ? null : filter}
                now={now}
                onExport={onExport}
                onEvent={onEvent}
                format={format}
              />
            )}
            {isExpected && hasViews && (
              <LaterViewKeys
                isReady={hasContent}
                view={viewName}
                isOpen={areKeysShown}
                onOpenChange={showKeys}
                format={format}
              />
            )}
          </S.HeaderActions>
        }
        onAskKeys={hasContent && hasViews ? () => showKeys(true) : undefined}
      >
        <ComplianceStates
          viewRef={content}
          reading={reading}
          onRetry={state?.onRetry}
          now={now}
          format={format}
          skeleton={isSummary ? <SummarySkeleton /> : <RowsSkeleton />}
        >
          {folded !== undefined && log.some(({ status }) => status === 'failed') && (
            <LaterAnywhere part={detailPart} format={format}>
              {({ ActionFailures }) => (
                <ActionFailures
                  operations={operations}
                  onAction={onAction}
                  onEvent={onEvent}
                  data={folded}
                  format={format}
                />
              )}
            </LaterAnywhere>
          )}
          <S.Workspace data-has-detail={selectedId !== null}>
            <S.Main>
              {isSummary ? (
                <SummaryView
                  view={view}
                  headingLevel={childLevel}
                  isExplained={audience === 'auditor'}
                  now={now}
                  format={format}
                  onEvent={onEvent}
                  onShowControls={
                    !hasViews
                      ? undefined
                      : (id) => {
                          // The button that was pressed goes with the card.
                          content.current?.focus();
                          setFrameworkId(id);
                          setViewName('list');
                        }
                  }
                />
              ) : (
                <LaterAnywhere part={controlsPart} pending={<RowsSkeleton />} format={format}>
                  {({ ControlsView }) => (
                    <ControlsView
                      kind={viewName}
                      view={view}
                      filter={filter}
                      onFilterChange={({ frameworkId: id, ...next }) => {
                        if (next.query !== search.query || next.result !== search.result) {
                          setSearch(next);
                        }
                        if (id !== frameworkId) setFrameworkId(id);
                      }}
                      sorting={{ sort, defaultSort, onSortChange }}
                      expanding={{ expandedIds, defaultExpandedIds, onExpandedChange, onEvent }}
                      selectedId={selectedId}
                      saving={saving}
                      now={now}
                      format={format}
                      onOpen={open}
                    />
                  )}
                </LaterAnywhere>
              )}
            </S.Main>
            {selectedId !== null && (
              <LaterAnywhere part={detailPart} pending={<RowsSkeleton />} format={format}>
                {({ ControlDetail }) => (
                  <ControlDetail
                    view={view}
                    controlId={selectedId}
                    headingLevel={childLevel}
                    operations={operations}
                    onAction={onAction}
                    onEvent={onEvent}
                    clock={() => nowProp ?? Date.now()}
                    permissions={onAction && audience === 'internal' ? permissions : null}
                    isOffline={reading.connection === 'offline'}
                    onClose={close}
                    now={now}
                    format={format}
                  />
                )}
              </LaterAnywhere>
            )}
          </S.Workspace>
        </ComplianceStates>
      </Panel>
    );
  },
);

const allFormats = ['csv', 'json', 'oscal', 'print'] as const;
