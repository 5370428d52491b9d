import { memo, type RefObject } from 'react';
import { cssInk } from '../picture/ink';
import type { InkName } from '../picture/shape';

export interface InkProbeProps {
  readonly probeRef: RefObject<HTMLDivElement | null>;
  /** The series' own colours, by their places. */
  readonly colors: readonly (string | undefined)[];
}

/** An element in each colour that the canvas paints with, since a canvas knows no CSS variables. */
export const InkProbe = memo(function InkProbe({ probeRef, colors }: InkProbeProps) {
  const names: InkName[] = [
    ...colors.map((_, index): InkName => `series-${index}`),
    'muted',
    'danger',
    'warning',
    'info',
  ];
  return (
    <div ref={probeRef} aria-hidden data-part="inks">
      <svg width={0} height={0}>
        {names.map((name) => (
          <path key={name} data-ink={name} color={cssInk(name, colors)} />
        ))}
      </svg>
    </div>
  );
});
