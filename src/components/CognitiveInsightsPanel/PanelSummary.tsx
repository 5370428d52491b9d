import { MetaText } from '../../internal';
import type { InsightFormat } from './messages/panelMessages';
import { Moment } from './Moment';

/** What the panel comes to in a sentence, whether a model had a part in it, and of when that is. */
export function PanelSummary({
  sentence,
  isPartlyByAI,
  asOf,
  now,
  format,
}: {
  readonly sentence: string;
  readonly isPartlyByAI: boolean;
  /** Epoch milliseconds (UTC). `null`: not to be said. */
  readonly asOf: number | null;
  readonly now: number | null;
  readonly format: InsightFormat;
}) {
  return (
    <>
      <bdi>{sentence}</bdi> {isPartlyByAI && <MetaText>{format.text('partlyByAI')} </MetaText>}
      {asOf !== null && (
        <MetaText>
          {format.text('loadAsOf')} <Moment at={asOf} now={now} format={format} />
        </MetaText>
      )}
    </>
  );
}
