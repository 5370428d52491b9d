import { forwardRef, useEffect, useMemo, useRef, useState } from 'react';
import { emptyMemory, previewDismissal } from '../../insights';
import {
  LoadableView,
  MetaText,
  Panel,
  readLoadState,
  RelativeTime,
  useControllableState,
  useFormat,
  useNow,
} from '../../internal';
import type { Decision, Insight, Prediction } from '../../model';
import { noFilter } from './filters/filterInsights';
import type { CardActs } from './acting/cardActs';
import { InsightFeed } from './feed/InsightFeed';
import { InsightFilters } from './filters/InsightFilters';
import type { CognitiveInsightsPanelProps } from './insightPanelProps';
import { InsightsPlaceholder } from './states/InsightsPlaceholder';
import { InsightsSkeleton } from './feed/InsightsSkeleton';
import { insightsView } from './insightsView';
import { KeyHelp } from './acting/KeyHelp';
import { panelMessages } from './messages/panelMessages';
import { ModelNotices } from './states/ModelNotices';
import { OutcomeStrip } from './acting/OutcomeStrip';
import { focusBeside } from './acting/focusBeside';
import { Later } from './Later';
import { DecisionList, DismissedList, PredictionList } from './laterParts';
import { Section } from './Section';
import { summarySentence } from './summarySentence';
import { useArrivalText } from './useArrivalText';
import { useInsightActs } from './acting/useInsightActs';

const noInsights: readonly Insight[] = [];
const noPredictions: readonly Prediction[] = [];
const noDecisions: readonly Decision[] = [];
const nothing: ReadonlySet<string> = new Set();
/** So many are seen at a glance; a filter would only be in the way. */
const fewFindings = 3;

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
    const [filter, setFilter] = useState(noFilter);
    const [areKeysShown, showKeys] = useState(false);
    const acts = useInsightActs({ memory, onMemoryChange: setMemory, onAction, now });
    const canAct = onAction !== undefined && now !== null;

    const view = useMemo(
      () =>
        insightsView({
          insights,
          memory,
          filter,
          thresholds,
          pinnedIds,
          state,
          isDisabled,
          signalsChecked,
          daysOfData,
          daysNeeded,
          others: predictions.length + decisions.length,
          now,
          format,
        }),
      // prettier-ignore
      [insights, memory, filter, thresholds, pinnedIds, state, isDisabled, signalsChecked, daysOfData, daysNeeded, predictions, decisions, now, format],
    );
    const reading = readLoadState(state, {
      hasData: [props.insights, props.predictions, props.decisions].some(Boolean),
      isEmpty: isDisabled || insights.length + predictions.length + decisions.length === 0,
      now,
    });
    const arrivals = useArrivalText(insights, format);

    const { act, rememberReturns } = acts;
    useEffect(() => {
      if (view.newlyReturned.length > 0) rememberReturns(view.newlyReturned);
    }, [view.newlyReturned, rememberReturns]);

    const cardActs = useMemo<CardActs>(
      () => ({
        act,
        undo: acts.undo,
        takeBack: acts.takeBack,
        showKeys: () => showKeys(true),
        actAndLeave: (insight, intent, alsoHidden) => {
          focusBeside(content.current, insight.id);
          act(insight, intent, alsoHidden);
        },
        countHidden: (insight, scope) => previewDismissal(view.visible, insight, scope).length,
      }),
      [act, acts.undo, acts.takeBack, view.visible],
    );

    const part = Math.min(headingLevel + 1, 6);
    const card = {
      headingLevel: part + 1,
      thresholds,
      pinnedIds,
      now,
      format,
      acts: cardActs,
      memory,
      canAct,
    };
    const { body } = view.condition;
    const placeholder = view.conditionText !== null && (
      <InsightsPlaceholder
        body={body}
        text={view.conditionText}
        format={format}
        onClearFilters={() => {
          content.current?.focus();
          setFilter(noFilter);
        }}
      />
    );
    const hasCards = view.stated.length + view.possible.length > 0;

    return (
      <Panel
        {...rest}
        rootRef={ref}
        data-component="CognitiveInsightsPanel"
        data-state={reading.phase}
        title={format.text('title')}
        headingLevel={headingLevel}
        summary={
          reading.body === 'content' && (
            <>
              <bdi>{summarySentence(view, predictions.length, decisions, format)}</bdi>{' '}
              {state.asOf !== undefined && reading.staleSince === null && (
                <MetaText>
                  {format.text('loadAsOf')}{' '}
                  <RelativeTime at={state.asOf} now={now} format={format} />
                </MetaText>
              )}
            </>
          )
        }
        actions={
          canAct && <KeyHelp isOpen={areKeysShown} onOpenChange={showKeys} format={format} />
        }
      >
        <OutcomeStrip
          last={acts.last}
          format={format}
          onUndo={() => {
            content.current?.focus();
            acts.undo();
          }}
          onClose={() => {
            content.current?.focus();
            acts.forget();
          }}
        />
        <LoadableView
          viewRef={content}
          reading={reading}
          onRetry={state.onRetry}
          now={now}
          format={format}
          skeleton={<InsightsSkeleton />}
          empty={placeholder}
          announcement={arrivals}
        >
          <ModelNotices
            insights={insights}
            modelAt={modelAt}
            staleAfterMs={modelStaleAfterMs}
            now={now}
            format={format}
          />
          {insights.length > 0 && (
            <Section title={format.text('findings')} headingLevel={part}>
              {(view.visible.length > fewFindings || filter !== noFilter) && (
                <InsightFilters
                  filter={filter}
                  onFilterChange={setFilter}
                  severities={view.severities}
                  kinds={view.kinds}
                  format={format}
                />
              )}
              {!hasCards && placeholder}
              {view.stated.length > 0 && (
                <InsightFeed {...card} label={format.text('findings')} items={view.stated} />
              )}
            </Section>
          )}
          {view.possible.length > 0 && (
            <Section
              title={format.text('possible', { count: view.possible.length })}
              hint={format.text('possibleHint')}
              headingLevel={part}
              isFolded
            >
              <InsightFeed
                {...card}
                label={format.text('possible', { count: view.possible.length })}
                items={view.possible}
              />
            </Section>
          )}
          {decisions.length > 0 && (
            <Section title={format.text('decisions')} headingLevel={part}>
              <Later height={`${5 * decisions.length}rem`}>
                <DecisionList
                  decisions={decisions}
                  headingLevel={part + 1}
                  thresholds={thresholds}
                  format={format}
                  onAction={onAction}
                  permissions={permissions}
                  approvedIds={approvedIds}
                />
              </Later>
            </Section>
          )}
          {predictions.length > 0 && (
            <Section title={format.text('predictions')} headingLevel={part}>
              <Later height={`${5 * predictions.length}rem`}>
                <PredictionList
                  predictions={predictions}
                  thresholds={thresholds}
                  now={now}
                  format={format}
                />
              </Later>
            </Section>
          )}
          {view.dismissed.length > 0 && (
            <Section
              title={format.text('dismissed', { count: view.dismissed.length })}
              headingLevel={part}
              isFolded
            >
              <Later height="4rem">
                <DismissedList
                  dismissed={view.dismissed}
                  format={format}
                  onRestore={
                    canAct
                      ? ({ insight }) => {
                          content.current?.focus();
                          act(insight, { kind: 'restore', id: insight.id });
                        }
                      : undefined
                  }
                />
              </Later>
            </Section>
          )}
        </LoadableView>
      </Panel>
    );
  },
);
