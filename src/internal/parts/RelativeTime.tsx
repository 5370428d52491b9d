import { styled } from 'styled-components';
import type { Format } from '../../i18n/index';
import { LinkButton } from './LinkButton';
import { Tooltip } from './Tooltip';

const Trigger = styled(LinkButton)`
  cursor: default;
`;

export interface RelativeTimeProps {
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  /** Epoch milliseconds (UTC). `null`: not known yet, and the absolute time is shown. */
  readonly now: number | null;
  readonly format: Pick<Format<never>, 'dateTime' | 'date' | 'relative'>;
}

/**
 * How long ago or how far ahead a time is; the time itself is a hover, focus or tap away. Renders a `<time>` inside a
 * `<button>`.
 */
export function RelativeTime({ at, now, format }: RelativeTimeProps) {
  return (
    <Tooltip content={format.dateTime(at)}>
      <Trigger data-part="time">
        <time dateTime={machineTime(at)}>
          {now === null ? format.date(at) : format.relative(at, now)}
        </time>
      </Trigger>
    </Tooltip>
  );
}

/** ISO 8601, or nothing for a time that no calendar has. */
function machineTime(at: number): string | undefined {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
