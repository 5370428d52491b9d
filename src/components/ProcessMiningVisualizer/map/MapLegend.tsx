import { styled } from 'styled-components';
import { textStyles, useMoreTexts } from '../../../internal';
import { metricLabel } from '../controls/metricLabel';
import { legendMessages } from '../messages/legendMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessMetric } from '../processMetric';
import type { ProcessTool } from '../controls/ToolChoice';
import type { MapMarks } from './mapMarks';
import type { MapRamp } from './mapView';
import { rampColor } from './rampColor';

const Root = styled.div`
  ${textStyles.meta}
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-4);
`;

const Scale = styled.span`
  align-items: center;
  display: inline-flex;
  flex-wrap: wrap;
  font-variant-numeric: tabular-nums;
  gap: 6px;
`;

const Step = styled.i<{ $level: number }>`
  background-color: ${({ $level }) => rampColor($level)};
  block-size: 8px;
  forced-color-adjust: none;
  inline-size: 18px;
`;

const Mark = styled.span<{ $tone: string }>`
  border-block-start: 4px
    ${({ $tone }) => ($tone === 'danger-indicator' || $tone === 'series-2' ? 'solid' : 'dashed')}
    ${({ $tone }) => `var(--aut-color-${$tone})`};
  forced-color-adjust: none;
  inline-size: 20px;
`;

const bottleneck = [{ text: 'bottleneck', tone: 'danger-indicator' }] as const;

/** What each tool marks. */
const legendOf = {
  none: bottleneck,
  replay: bottleneck,
  compare: [
    { text: 'compareMore', tone: 'series-2' },
    { text: 'compareLess', tone: 'series-1' },
  ],
  conformance: [{ text: 'conformDeviates', tone: 'warning-indicator' }],
} as const;

const Thick = styled.svg`
  fill: var(--aut-color-border-strong);

  &:dir(rtl) {
    scale: -1 1;
  }
`;

export interface MapLegendProps {
  readonly metric: ProcessMetric;
  readonly ramp: MapRamp | null;
  /** What stands out. */
  readonly marks: MapMarks;
  readonly tool: ProcessTool;
  readonly format: ProcessFormat;
}

/** What thickness and colour say. */
export function MapLegend({ metric, ramp, marks, tool, format: mapFormat }: MapLegendProps) {
  const format = useMoreTexts(mapFormat, legendMessages);
  const hasMarks = marks.edges.size + marks.nodes.size > 0;
  return (
    <Root data-part="legend">
      <Scale>
        <Thick width={32} height={8} aria-hidden>
          <path d="M0 3.5L32 0V8L0 4.5Z" />
        </Thick>
        {format.text('legendWidth')}
      </Scale>
      {ramp !== null && (
        <Scale>
          {metricLabel(metric, format)}:
          {ramp.steps.map(({ level, from }) => (
            <Scale key={level}>
              {from} <Step $level={level} aria-hidden />
            </Scale>
          ))}
          {ramp.most}
        </Scale>
      )}
      {hasMarks &&
        legendOf[tool].map(({ text, tone }) => (
          <Scale key={text}>
            <Mark $tone={tone} aria-hidden />
            {format.text(text)}
          </Scale>
        ))}
    </Root>
  );
}
