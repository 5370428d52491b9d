import { Clock, Hash } from 'lucide';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { MetaText, SegmentedControl, SelectField } from '../../../internal';
import type { ProcessGraph } from '../../../model';
import type { Simplification } from '../../../process';
import type { ProcessFormat } from '../messages/mapMessages';
import {
  durationMetrics,
  frequencyMetrics,
  isDurationMetric,
  type ProcessMetric,
} from '../processMetric';
import type { ProcessPerspective } from '../processVisualizerProps';
import { metricLabel } from './metricLabel';
import { shownText } from './shownText';
import { SliderField } from './SliderField';

const Bar = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2) var(--aut-space-4);
  margin-block-end: var(--aut-space-2);
`;

const Choice = styled.div`
  display: flex;
  gap: var(--aut-space-2);
  min-inline-size: 0;

  @container aut-panel (max-width: 24rem) {
    flex-wrap: wrap;
  }
`;

const Line = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-4);
  justify-content: space-between;
  margin-block-end: var(--aut-space-3);
`;

export interface MapToolbarProps {
  readonly metric: ProcessMetric;
  readonly onMetricChange: (metric: ProcessMetric) => void;
  readonly simplification: Simplification;
  readonly onSimplificationChange: (simplification: Simplification) => void;
  /** With everything. */
  readonly whole: ProcessGraph;
  /** What is shown of it. */
  readonly shown: ProcessGraph;
  readonly hasTimes: boolean;
  readonly perspective: ProcessPerspective;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
  readonly format: ProcessFormat;
}

/** What figures the map shows and how much of it; and, always, what is left out. */
export function MapToolbar(props: MapToolbarProps) {
  const {
    metric,
    onMetricChange,
    simplification,
    whole,
    shown,
    hasTimes,
    perspective,
    children,
    format,
  } = props;
  const isTime = isDurationMetric(metric);
  const change = (part: Partial<Simplification>) =>
    props.onSimplificationChange({ ...simplification, ...part });
  const texts = shownText(whole, shown, perspective, format);
  return (
    <>
      <Bar data-part="toolbar">
        <Choice>
          {hasTimes && (
            <SegmentedControl
              label={format.text('shows')}
              segments={[
                { value: 'frequency', label: format.text('frequency'), icon: Hash },
                { value: 'performance', label: format.text('performance'), icon: Clock },
              ]}
              value={isTime ? 'performance' : 'frequency'}
              onValueChange={(value) => onMetricChange(value === 'frequency' ? 'count' : 'median')}
            />
          )}
          <SelectField
            label={format.text('metric')}
            value={metric}
            options={(isTime ? durationMetrics : frequencyMetrics).map((value) => ({
              value,
              label: metricLabel(value, format),
            }))}
            onValueChange={(value) => {
              const chosen = [...frequencyMetrics, ...durationMetrics].find(
                (each) => each === value,
              );
              if (chosen) onMetricChange(chosen);
            }}
          />
        </Choice>
        <SliderField
          label={format.text(perspective)}
          value={simplification.activities}
          onValueChange={(activities) => change({ activities })}
          text={format.percent(Math.round(simplification.activities * 100))}
          spoken={format.text('sliderText', {
            percent: format.percent(Math.round(simplification.activities * 100)),
            shown: texts.activities,
          })}
        />
        <SliderField
          label={format.text('paths')}
          value={simplification.paths}
          onValueChange={(paths) => change({ paths })}
          text={format.percent(Math.round(simplification.paths * 100))}
          spoken={format.text('sliderText', {
            percent: format.percent(Math.round(simplification.paths * 100)),
            shown: texts.paths,
          })}
        />
        {children}
      </Bar>
      <Line>
        {whole.activities.length > 0 && <MetaText data-part="shown">{texts.all}</MetaText>}
        {!hasTimes && whole.activities.length > 0 && <MetaText>{format.text('noTimes')}</MetaText>}
      </Line>
    </>
  );
}
