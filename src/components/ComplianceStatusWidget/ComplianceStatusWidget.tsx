import { LayoutGrid, List } from 'lucide-react';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ScorePolicy } from '../../compliance';
import {
  type HeadingLevel,
  LoadableView,
  Panel,
  readLoadState,
  RelativeTime,
  SegmentedControl,
  useControllableState,
  useFormat,
  useNow,
} from '../../internal';
import type { ComplianceData, LoadState } from '../../model';
import { complianceView } from './complianceView';
import { ControlList } from './ControlList';
import { filterRows } from './filterRows';
import { FrameworkCard } from './FrameworkCard';
import { SmallTime } from './ComplianceStatusWidget.styles';
import { Cards } from './FrameworkCard.styles';
import { ListSkeleton } from './ListSkeleton';
import { type ComplianceMessages, complianceMessages } from './messages';
import { summarySentence } from './summarySentence';
import { SummarySkeleton } from './SummarySkeleton';

/** How compliance is shown: a card for each framework, or a line for each control. */
export type ComplianceViewName = 'summary' | 'list';

/** What a person asked for. The app carries it out. */
export interface ComplianceAction {
  /** Show everything about a control. */
  readonly kind: 'open-control';
  readonly controlId: string;
}

/** What `ComplianceStatusWidget` shows and how; all other props go to its `<section>`. */
export interface ComplianceStatusWidgetProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** What is known. While loading and after a failure: the last good data, if there is some. */
  readonly data?: ComplianceData | undefined;
  /**
   * How the data came about.
   * @default { status: 'ready' }
   */
  readonly state?: LoadState | undefined;
  /** Called when a person opens a control. Without it controls are plain text. */
  readonly onAction?: ((action: ComplianceAction) => void) | undefined;
  /** The view, when the app holds it. */
  readonly view?: ComplianceViewName | undefined;
  /** @default 'summary' */
  readonly defaultView?: ComplianceViewName | undefined;
  readonly onViewChange?: ((view: ComplianceViewName) => void) | undefined;
  /** Id of the framework whose controls are listed, when the app holds it; `null`: of all. */
  readonly frameworkId?: string | null | undefined;
  /** @default null */
  readonly defaultFrameworkId?: string | null | undefined;
  readonly onFrameworkChange?: ((frameworkId: string | null) => void) | undefined;
  /** How scores are made, where it differs from `defaultScorePolicy`. Keep the object between renders. */
  readonly scorePolicy?: Partial<ScorePolicy> | undefined;
  /**
   * Level of the title in the page's outline; cards are one below.
   * @default 2
   */
  readonly headingLevel?: HeadingLevel | undefined;
  /**
   * BCP 47 tag by which numbers, dates and plurals are written.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /**
   * IANA time zone in which times are written and days end.
   * @default 'UTC', the same on a server and in every browser
   */
  readonly timeZone?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ComplianceMessages | undefined;
  /**
   * The time as epoch milliseconds (UTC), to make it stand still.
   * @default the clock, read once the page is hydrated
   */
  readonly now?: number | undefined;
}

/**
 * Shows how far a tenant complies: a card for each framework with its score, how sure that score is and why; and the
 * controls as a list, what needs a person most first. What nobody assessed has no score.
 *
 * Renders a `<section>` named by its title. Keyboard: Tab moves through the controls, arrow keys between the views.
 *
 * @example
 * const answer = fromComplianceAssessments(await response.json());
 * <ComplianceStatusWidget
 *   data={answer.ok ? answer.data : undefined}
 *   state={answer.ok ? { status: 'ready' } : { status: 'error', error: answer.error, onRetry }}
 * />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const ComplianceStatusWidget = forwardRef<HTMLElement, ComplianceStatusWidgetProps>(
  function ComplianceStatusWidget(props, ref) {
    const {
      data,
      state,
      onAction,
      view: viewProp,
      defaultView = 'summary',
      onViewChange,
      frameworkId: frameworkIdProp,
      defaultFrameworkId = null,
      onFrameworkChange,
      scorePolicy,
      headingLevel = 2,
      locale,
      timeZone,
      messages,
      now: nowProp,
      ...rest
    } = props;

    const content = useRef<HTMLDivElement>(null);
    const now = useNow(nowProp);
    const format = useFormat(complianceMessages, { locale, timeZone, messages });
    const [viewName, setViewName] = useControllableState({
      value: viewProp,
      defaultValue: defaultView,
      onValueChange: onViewChange,
    });
    const [frameworkId, setFrameworkId] = useControllableState({
      value: frameworkIdProp,
      defaultValue: defaultFrameworkId,
      onValueChange: onFrameworkChange,
    });
    const [{ query, result }, setSearch] = useState<SearchState>({ query: '', result: null });

    const view = useMemo(
      () => complianceView(data, scorePolicy, format),
      [data, scorePolicy, format],
    );
    const reading = readLoadState(state, {
      hasData: data !== undefined,
      isEmpty: view.isEmpty,
      now,
    });
    const hasContent = reading.body === 'content';

    // Typing stays quick: the rows follow when there is time.
    const searched = useDeferredValue(query);
    const rows = useMemo(
      () => filterRows(view.rows, { query: searched, result, frameworkId }),
      [view, searched, result, frameworkId],
    );
    const isList = viewName === 'list';
    const isNarrowed = rows.length < view.rows.length;

    return (
      <Panel
        {...rest}
        rootRef={ref}
        data-component="ComplianceStatusWidget"
        data-state={reading.phase}
        data-view={viewName}
        title={format.text('title')}
        headingLevel={headingLevel}
        summary={
          hasContent && (
            <>
              <bdi>{summarySentence(view.totals, now, format)}</bdi>{' '}
              {state?.asOf !== undefined && reading.staleSince === null && (
                <SmallTime>
                  {format.text('asOf')} <RelativeTime at={state.asOf} now={now} format={format} />
                </SmallTime>
              )}
            </>
          )
        }
        actions={
          <SegmentedControl
            label={format.text('views')}
            value={viewName}
            onValueChange={setViewName}
            segments={[
              { value: 'summary', label: format.text('viewSummary'), icon: LayoutGrid },
              { value: 'list', label: format.text('viewList'), icon: List },
            ]}
          />
        }
      >
        <LoadableView
          viewRef={content}
          reading={reading}
          onRetry={state?.onRetry}
          now={now}
          format={format}
          skeleton={isList ? <ListSkeleton /> : <SummarySkeleton />}
          announcement={
            isList && isNarrowed
              ? format.text('matches', { count: rows.length, total: view.rows.length })
              : undefined
          }
        >
          {isList ? (
            <ControlList
              view={view}
              rows={rows}
              filter={{ query, result, frameworkId }}
              onFilterChange={(filter) => {
                setSearch({ query: filter.query, result: filter.result });
                setFrameworkId(filter.frameworkId);
              }}
              now={now}
              format={format}
              onOpen={onAction && ((controlId) => onAction({ kind: 'open-control', controlId }))}
            />
          ) : (
            <Cards aria-label={format.text('frameworks')}>
              {view.cards.map((card) => (
                <FrameworkCard
                  key={card.id}
                  card={card}
                  headingLevel={Math.min(headingLevel + 1, 6)}
                  now={now}
                  format={format}
                  onShowControls={(id) => {
                    // The button that was pressed goes with the card.
                    content.current?.focus();
                    setFrameworkId(id);
                    setViewName('list');
                  }}
                />
              ))}
            </Cards>
          )}
        </LoadableView>
      </Panel>
    );
  },
);

interface SearchState {
  readonly query: string;
  /** A result as the service names it; `null`: any. */
  readonly result: string | null;
}
