import { forwardRef, useRef } from 'react';
import { Panel, readLoadState, useFormat, useNow } from '../../internal';
import { isEmptyAnalysis } from './findings/isEmptyAnalysis';
import { EventLogImport } from './importing/EventLogImport';
import { mapMessages } from './messages/mapMessages';
import { moveByF6 } from './moveByF6';
import { ProcessActions } from './ProcessActions';
import { ProcessContent } from './ProcessContent';
import type { ProcessMiningVisualizerProps } from './processVisualizerProps';
import { sectionProps } from './sectionProps';
import { ProcessStates } from './states/ProcessStates';
import { useProcessView } from './useProcessView';

/**
 * Shows how work really goes: a map discovered from an event log, what takes long, the variants, and what a process
 * mining service found, laid over it.
 *
 * Renders a `<section>` named by its title. Keyboard: the map is one tab stop; arrow keys follow its paths, Enter opens
 * details, + − 0 zoom, ? lists all keys.
 *
 * @example
 * const answer = fromExecutionLogs(await response.json());
 * <ProcessMiningVisualizer log={answer.ok ? answer.data : undefined} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const ProcessMiningVisualizer = forwardRef<HTMLElement, ProcessMiningVisualizerProps>(
  function ProcessMiningVisualizer(props, ref) {
    const { log, graph, analysis, state = { status: 'ready' }, headingLevel = 2 } = props;
    const { locale, timeZone, messages, onImport } = props;
    const now = useNow(props.now);
    const format = useFormat(mapMessages, { locale, timeZone, messages });
    const view = useProcessView(props, format);
    const main = useRef<HTMLDivElement>(null);

    const hasAnalysis = analysis !== undefined && !isEmptyAnalysis(analysis);
    const isFiltered = view.filters.length > 0 && (log?.size ?? 0) > 0;
    const reading = readLoadState(state, {
      hasData: log !== undefined || graph !== undefined || analysis !== undefined,
      // Filters that leave nothing are not an empty log.
      isEmpty: !view.hasGraph && !isFiltered && !hasAnalysis,
      now,
    });
    const showsGraph = reading.body === 'content' && view.hasGraph;
    return (
      <Panel
        {...sectionProps(props)}
        rootRef={ref}
        data-component="ProcessMiningVisualizer"
        onKeyDown={(event) => {
          props.onKeyDown?.(event);
          moveByF6(event);
        }}
        data-state={reading.phase}
        title={format.text('title')}
        headingLevel={headingLevel}
        introduction={props.introduction}
        onAskKeys={showsGraph && view.picture === 'map' ? () => view.setSheet('help') : undefined}
        summary={showsGraph && <bdi>{view.sentences.join(' ')}</bdi>}
        actions={showsGraph && <ProcessActions view={view} mainRef={main} format={format} />}
      >
        <ProcessStates
          reading={reading}
          onRetry={state.onRetry}
          now={now}
          format={format}
          empty={
            onImport && <EventLogImport onImport={onImport} locale={locale} messages={messages} />
          }
        >
          <ProcessContent
            view={view}
            mainRef={main}
            log={log}
            model={props.model}
            analysis={hasAnalysis ? analysis : null}
            headingLevel={headingLevel}
            format={format}
          />
        </ProcessStates>
      </Panel>
    );
  },
);
