import { createPart, Later } from '../../../internal';
import type { Sentence } from '../../../series/drawing';
import type { ChartData } from '../data/chartData';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { frameNotes } from './frameNotes';

const qualityNote = createPart(async () => (await import('./QualityNote')).QualityNote);

/** The note comes after the first picture and moves nothing. A style rule of its own would hold that picture up. */
const line = { marginBlockStart: 'var(--aut-space-2)', minBlockSize: 24 };

export interface NoteLineProps {
  readonly data: ChartData;
  /** Empty until the chart has been described. */
  readonly sentences: readonly Sentence[];
  readonly frame: ChartFrame | null;
  readonly format: ChartFormat;
}

/** What is to be known of the figures and of how they are drawn, below the chart; nothing where all is well. */
export function NoteLine({ data, sentences, frame, format }: NoteLineProps) {
  if (data.quality.issues.length === 0 && frameNotes(frame).length === 0) return null;
  return (
    <div data-part="quality" style={line}>
      {sentences.length > 0 && (
        <Later part={qualityNote} format={format} pending={null}>
          {(QualityNote) => <QualityNote sentences={sentences} frame={frame} format={format} />}
        </Later>
      )}
    </div>
  );
}
