import { MetaText, RelativeTime } from '../../internal';
import type { InsightFormat } from './messages/panelMessages';

/** What the panel comes to in a sentence, and of when that is. */
export function PanelSummary({
  sentence,
  asOf,
  now,
  format,
}: {
  readonly sentence: string;
  /** Epoch milliseconds (UTC). `null`: not to be said. */
  readonly asOf: number | null;
  readonly now: number | null;
  readonly format: InsightFormat;
}) {
  return (
    <>
      <bdi>{sentence}</bdi>{' '}
      {asOf !== null && (
        <MetaText>
          {format.text('loadAsOf')} <RelativeTime at={asOf} now={now} format={format} />
        </MetaText>
      )}
    </>
  );
}
