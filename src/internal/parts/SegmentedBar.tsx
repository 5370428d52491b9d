import { styled } from 'styled-components';
import { layoutSegments } from './layoutSegments';
import type { Tone } from './tone';

/** One part of a whole. */
export interface BarSegment {
  readonly id: string;
  /** Its size beside the others; parts of size 0 are not drawn. */
  readonly size: number;
  readonly tone: Tone;
}

/* SVG, since its lengths are attributes: a strict content security policy drops the style attributes of a server's HTML. */
const Bar = styled.svg`
  background-color: var(--aut-color-neutral-soft-active);
  block-size: 6px;
  border-radius: var(--aut-radius-pill);
  display: block;
  inline-size: 100%;

  &:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }
`;

const Part = styled.rect<{ $tone: Tone }>`
  fill: ${({ $tone }) => ($tone === 'neutral' ? 'none' : `var(--aut-color-${$tone}-indicator)`)};

  @media (forced-colors: active) {
    fill: ${({ $tone }) => ($tone === 'success' ? 'Highlight' : 'Canvas')};
  }
`;

/* Between two parts: the bar shows through. */
const Gap = styled.line`
  stroke: var(--aut-color-neutral-soft-active);
  stroke-width: 2px;

  @media (forced-colors: active) {
    stroke: CanvasText;
    stroke-width: 1px;
  }
`;

/**
 * The parts of a whole in a thin bar; neutral parts stay empty. It says nothing to those who listen: the same numbers
 * stand beside it as text.
 */
export function SegmentedBar({ segments }: { readonly segments: readonly BarSegment[] }) {
  const drawn = segments.filter(({ size }) => size > 0);
  const places = layoutSegments(drawn.map(({ size }) => size));
  return (
    <Bar aria-hidden data-part="bar">
      {drawn.map(({ id, tone }, index) => (
        <Part
          key={id}
          $tone={tone}
          x={`${places[index]?.start ?? 0}%`}
          width={`${places[index]?.length ?? 0}%`}
          height="100%"
        />
      ))}
      {places.slice(1).map(({ start }) => (
        <Gap key={start} x1={`${start}%`} x2={`${start}%`} y2="100%" />
      ))}
    </Bar>
  );
}
