import { css, styled } from 'styled-components';
import { textStyles, useMoreTexts } from '../../../internal';
import { metricLabel } from '../controls/metricLabel';
import { legendMessages } from '../messages/legendMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { isDurationMetric, type ProcessMetric } from '../processMetric';
import type { ProcessTool } from '../controls/ToolChoice';
import type { MapMarks } from './mapMarks';
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
  font-variant-numeric: tabular-nums;
  gap: 6px;
`;

const ramp = [0, 1, 2, 3, 4].map(
  (level) => css`
    &:nth-child(${level + 1}) {
      background-color: ${rampColor(level)};
    }
  `,
);

const Ramp = styled.span`
  display: inline-flex;

  i {
    block-size: 8px;
    forced-color-adjust: none;
    inline-size: 18px;
    ${ramp}
  }
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
  /** From the least to the most. */
  readonly range: readonly [least: string, most: string] | null;
  /** What stands out. */
  readonly marks: MapMarks;
  readonly tool: ProcessTool;
  readonly format: ProcessFormat;
}

/** What thickness and colour say. */
export function MapLegend({ metric, range, marks, tool, format: mapFormat }: MapLegendProps) {
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
      {range !== null && isDurationMetric(metric) && (
        <Scale>
          {metricLabel(metric, format)}: {range[0]}
          <Ramp aria-hidden>
            <i />
            <i />
            <i />
            <i />
            <i />
          </Ramp>
          {range[1]}
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
