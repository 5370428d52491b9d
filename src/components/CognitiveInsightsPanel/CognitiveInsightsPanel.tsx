import { forwardRef, useEffect, useMemo, useRef, useState } from 'react';
import { emptyMemory } from '../../insights';
import {
  Later,
  Panel,
  readLoadState,
  useControllableState,
  useFormat,
  useNow,
  usePart,
} from '../../internal';
import { LaterCardKeys } from './LaterCardKeys';
import { InsightsSkeleton } from './feed/InsightsSkeleton';
import { noFilter } from './filters/insightFilter';
import { FindingsSection } from './FindingsSection';
import type { CognitiveInsightsPanelProps } from './insightPanelProps';
import { InsightsBody, noticeHeight } from './InsightsBody';
import { insightsView } from './insightsView';
import { LaterSections } from './LaterSections';
import { panelMessages } from './messages/panelMessages';
import { PanelSummary } from './PanelSummary';
import { actingPart, eventsPart, recallPart, soonPart } from './parts';
import { recallNothing } from './recall';
import { summarySentence } from './summarySentence';
import { useInsightFilter } from './useInsightFilter';
import { useInsightLog } from './useInsightLog';
import { isByAI } from './isByAI';
import { noInsights, noPredictions, noDecisions, nobody, nothing } from './panelDefaults';

/**
 * Shows what machines advise, how sure they are and why: findings in order of what deserves attention, predictions,
 * and decisions with their options. What a person does about one is remembered and can be taken back.
 *
 * Renders a `<section>` named by its title. Keyboard: Page Down and Page Up move between findings; on a finding A
 * accepts, D dismisses, S snoozes, W opens, + and − rate, Z takes back, ? lists the keys.
 *
 * @example
 * const answer = fromCognitiveAnalysis(await response.json());
 * <CognitiveInsightsPanel {...(answer.ok ? answer.data : {})} onAction={save} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const CognitiveInsightsPanel = forwardRef<HTMLElement, CognitiveInsightsPanelProps>(
  function CognitiveInsightsPanel(props, ref) {
    const {
      insights = noInsights,
      predictions = noPredictions,
      decisions = noDecisions,
      state = { status: 'ready' },
      onAction,
      memory: memoryProp,
      defaultMemory = emptyMemory,
      onMemoryChange,
      pinnedIds,
      rank,
      groupBy,
      isLinkAllowed,
      onEvent,
      confidenceThresholds: thresholds,
      signalsChecked,
      daysOfData,
      daysNeeded,
      modelAt,
      modelStaleAfterMs,
      isDisabled = false,
      permissions = nothing,
      approvedIds = nothing,
      headingLevel = 2,
      locale,
      timeZone,
      messages,
      now: nowProp,
      ...rest
    } = props;

    const content = useRef<HTMLDivElement>(null);
    const now = useNow(nowProp);
    const format = useFormat(panelMessages, { locale, timeZone, messages });
    const [memory, setMemory] = useControllableState({
      value: memoryProp,
      defaultValue: defaultMemory,
      onValueChange: onMemoryChange,
    });
    const { filter, setFilter, narrow } = useInsightFilter();
    const [areKeysShown, showKeys] = useState(false);
    const acting = usePart(actingPart, false);
    const acts = useInsightLog({
      memory,
      onMemoryChange: setMemory,
      onAction,
      onEvent,
      isOffline: state.connection === 'offline',
      now,
    });
    const canAct = onAction !== undefined && now !== null;
    const remembering = usePart(recallPart, false) ?? acting;
    const recall = useMemo(
      () =>
        memory.records.length === 0 ? recallNothing : remembering?.createRecall(memory, format),
      [memory, remembering, format],
    );

    const view = useMemo(
      () =>
        // What was dismissed is not shown before it is known that it was.
        recall === undefined
          ? null
          : insightsView({
              insights,
              recall,
              narrow,
              thresholds,
              pinnedIds,
              rank,
              groupBy,
              state,
              isDisabled,
              signalsChecked,
              daysOfData,
              daysNeeded,
              others: predictions.length + decisions.length,
              now,
            }),
      // oxfmt-ignore
      [insights, recall, narrow, thresholds, pinnedIds, rank, groupBy, state, isDisabled, signalsChecked, daysOfData, daysNeeded, predictions, decisions, now],
    );
    const reading = readLoadState(state, {
      hasData: [props.insights, props.predictions, props.decisions].some(Boolean),
      isEmpty: isDisabled || insights.length + predictions.length + decisions.length === 0,
      now,
    });
    const hasCards = reading.body === 'content' && insights.length > 0;
    const [arrivals, setArrivals] = useState('');

    const { act, takeBack, rememberReturns, undo } = acts;
    const newlyReturned = view?.newlyReturned ?? nobody;
    useEffect(() => {
      if (newlyReturned.length > 0) rememberReturns(newlyReturned);
    }, [newlyReturned, rememberReturns]);

    const visible = view?.visible ?? noInsights;
    const cardActs = useMemo(
      () => acting?.createCardActs({ act, undo, takeBack, content, visible }) ?? null,
      [acting, act, undo, takeBack, visible],
    );

    // What has the focus is about to go: it stays in the panel.
    const stay = (then: () => void) => () => {
      content.current?.focus();
      then();
    };
    const clearFilters = stay(() => setFilter(noFilter));
    const isModelStale =
      modelAt != null &&
      modelStaleAfterMs !== undefined &&
      now !== null &&
      now - modelAt >= modelStaleAfterMs;
    const part = Math.min(headingLevel + 1, 6);
    const asOf = reading.staleSince === null ? (state.asOf ?? null) : null;

    return (
      <Panel
        {...rest}
        rootRef={ref}
        data-component="CognitiveInsightsPanel"
        data-state={reading.phase}
        title={format.text('title')}
        headingLevel={headingLevel}
        summary={
          (reading.body === 'content' || reading.body === 'empty') &&
          view !== null && (
            <PanelSummary
              sentence={summarySentence(view, predictions.length, decisions, format)}
              isPartlyByAI={[insights, predictions, decisions].some((all) => all.some(isByAI))}
              asOf={asOf}
              now={now}
              format={format}
            />
          )
        }
        actions={
          hasCards && (
            <LaterCardKeys
              canAct={canAct}
              isOpen={areKeysShown}
              onOpenChange={showKeys}
              format={format}
            />
          )
        }
        onAskKeys={hasCards ? () => showKeys(true) : undefined}
      >
        {canAct && (
          <Later part={actingPart} height="0" format={format}>
            {({ OutcomeStrip }) => (
              <OutcomeStrip
                last={acts.last}
                format={format}
                onUndo={stay(undo)}
                onClose={stay(acts.forget)}
              />
            )}
          </Later>
        )}
        {/* Not in the body, whose content goes as a whole when its last finding does. */}
        <Later part={soonPart} height="0" format={format}>
          {({ FocusKeeper }) => <FocusKeeper content={content} places="[data-part=insight]" />}
        </Later>
        <InsightsBody
          viewRef={content}
          reading={reading}
          onRetry={state.onRetry}
          condition={view?.condition ?? null}
          now={now}
          format={format}
          announcement={arrivals}
          onClearFilters={clearFilters}
        >
          <Later part={soonPart} height={isModelStale ? noticeHeight : '0'} format={format}>
            {({ ArrivalWatch, ModelStatus }) => (
              <>
                {view && <ArrivalWatch view={view} format={format} onTell={setArrivals} />}
                <ModelStatus
                  insights={insights}
                  staleSince={isModelStale ? modelAt : null}
                  now={now}
                  format={format}
                />
              </>
            )}
          </Later>
          {onEvent && (
            <Later part={eventsPart} height="0" format={format}>
              {({ InsightEvents }) => (
                <InsightEvents
                  content={content}
                  view={view}
                  predictions={predictions}
                  onEvent={onEvent}
                />
              )}
            </Later>
          )}
          {view === null && (
            <Later
              part={recallPart}
              height="0"
              format={format}
              pending={insights.length > 0 && <InsightsSkeleton />}
            >
              {() => null}
            </Later>
          )}
          {insights.length > 0 && view !== null && (
            <FindingsSection
              view={view}
              card={{
                headingLevel: part + 1,
                thresholds,
                pinnedIds,
                rank,
                groupBy,
                isLinkAllowed,
                missing: state.partial?.missing,
                now,
                format,
                acts: cardActs,
                memory,
                canAct,
              }}
              filter={filter}
              onFilterChange={setFilter}
              onClearFilters={clearFilters}
              headingLevel={part}
            />
          )}
          <LaterSections
            decisions={decisions}
            predictions={predictions}
            dismissed={view?.dismissed ?? nobody}
            onRestore={
              canAct
                ? ({ insight }) => stay(() => act(insight, { kind: 'restore', id: insight.id }))()
                : undefined
            }
            headingLevel={part}
            thresholds={thresholds}
            now={now}
            format={format}
            onAction={onAction}
            onEvent={onEvent}
            permissions={permissions}
            approvedIds={approvedIds}
          />
        </InsightsBody>
      </Panel>
    );
  },
);
