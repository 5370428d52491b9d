import { styled } from 'styled-components';
import { createPart, Later, textStyles } from '../../../internal';
import type { Sentence } from '../../../series/drawing';
import type { ChartData } from '../data/chartData';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { hasChartNotes } from './hasChartNotes';

const qualityNote = createPart(async () => (await import('./QualityNote')).QualityNote);

/* The note comes after the first picture and moves nothing: its line is kept for it. */
const Line = styled.div`
  ${textStyles.meta}
  align-items: center;
  display: flex;
  gap: 6px;
  margin-block-start: var(--aut-space-2);
  min-block-size: 24px;

  > svg {
    flex: none;
  }

  button {
    min-block-size: 24px;
  }
`;

export interface NoteLineProps {
  readonly data: ChartData;
  /** Empty until the chart has been described. */
  readonly sentences: readonly Sentence[];
  readonly frame: ChartFrame | null;
  readonly format: ChartFormat;
}

/** What is to be known of the figures and of how they are drawn, below the chart; nothing where all is well. */
export function NoteLine({ data, sentences, frame, format }: NoteLineProps) {
  if (!hasChartNotes(data.quality, frame)) return null;
  return (
    <Line data-part="quality">
      {sentences.length > 0 && (
        <Later part={qualityNote} format={format} pending={null}>
          {(QualityNote) => <QualityNote sentences={sentences} frame={frame} format={format} />}
        </Later>
      )}
    </Line>
  );
}
