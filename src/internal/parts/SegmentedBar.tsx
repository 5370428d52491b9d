import { styled } from 'styled-components';
import type { Tone } from './StatusMark';

/** One part of a whole. */
export interface BarSegment {
  readonly id: string;
  /** Its size beside the others; parts of size 0 are not drawn. */
  readonly size: number;
  readonly tone: Tone;
}

const Bar = styled.div`
  background-color: var(--aut-color-neutral-soft-active);
  block-size: 6px;
  border-radius: var(--aut-radius-pill);
  display: flex;
  gap: 2px;
  inline-size: 100%;
  overflow: hidden;

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }
`;

const Part = styled.div<{ $tone: Tone }>`
  background-color: ${({ $tone }) =>
    $tone === 'neutral' ? 'transparent' : `var(--aut-color-${$tone}-indicator)`};
  flex-basis: 0;
  min-inline-size: 2px;

  @media (forced-colors: active) {
    background-color: ${({ $tone }) => ($tone === 'success' ? 'Highlight' : 'Canvas')};
    border-inline-end: 1px solid CanvasText;
    forced-color-adjust: none;
  }
`;

/**
 * The parts of a whole in a thin bar; neutral parts stay empty. It says nothing to those who listen: the same numbers
 * stand beside it as text.
 */
export function SegmentedBar({ segments }: { readonly segments: readonly BarSegment[] }) {
  return (
    <Bar aria-hidden data-part="bar">
      {segments
        .filter(({ size }) => size > 0)
        .map(({ id, size, tone }) => (
          <Part key={id} $tone={tone} style={{ flexGrow: size }} />
        ))}
    </Bar>
  );
}
