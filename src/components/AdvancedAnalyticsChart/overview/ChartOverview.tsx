import {
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { styled } from 'styled-components';
import { useMoreTexts } from '../../../internal';
import type { ChartDomain } from '../chartSpec';
import { placeText } from '../data/placeText';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartFrame } from '../frame/chartFrame';
import { dataDomain } from '../frame/layoutFrame';
import { linearMap } from '../frame/pixelMap';
import { panView } from '../interaction/zoomView';
import type { ChartFormat } from '../messages';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';
import { chartPartMessages } from '../parts/partMessages';
import { shapePath } from '../picture/shapePath';

const height = 44;

const Strip = styled.div`
  background-color: var(--aut-color-surface-sunken);
  block-size: ${height}px;
  border-radius: var(--aut-radius-control);
  direction: ltr;
  margin-block-start: var(--aut-space-2);
  position: relative;
  touch-action: pan-y;

  svg {
    display: block;
    inset: 0;
    pointer-events: none;
    position: absolute;
  }
`;

/** The part in view; the lines stand over it, as bright as outside. */
const Part = styled.div`
  background-color: var(--aut-color-primary-soft);
  border-inline: 2px solid var(--aut-color-primary-indicator);
  cursor: grab;
  inset-block: 0;
  position: absolute;
`;

/** The platform's slider, as high as the strip; only its thumb takes the pointer. */
const Handle = styled.input`
  appearance: none;
  background: none;
  block-size: 100%;
  inline-size: 100%;
  inset: 0;
  margin: 0;
  pointer-events: none;
  position: absolute;

  &::-webkit-slider-thumb {
    appearance: none;
    background-color: var(--aut-color-surface-raised);
    block-size: 24px;
    border: 1px solid var(--aut-color-border-strong);
    border-radius: var(--aut-radius-control);
    cursor: ew-resize;
    inline-size: 10px;
    pointer-events: auto;
  }

  &::-moz-range-thumb {
    background-color: var(--aut-color-surface-raised);
    block-size: 24px;
    border: 1px solid var(--aut-color-border-strong);
    border-radius: var(--aut-radius-control);
    cursor: ew-resize;
    inline-size: 10px;
    pointer-events: auto;
  }

  &:focus-visible {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
    outline-offset: var(--aut-focus-offset);
  }
`;

export interface ChartOverviewProps {
  readonly engine: ChartEngine;
  readonly frame: ChartFrame;
  readonly format: ChartFormat;
  readonly onDomainChange: (domain: ChartDomain | null) => void;
}

const steps = 1000;

/** Everything in a strip, and the part in view on it: drag it, or move its ends with arrow keys. */
export function ChartOverview({ engine, frame, onDomainChange, ...props }: ChartOverviewProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  useSyncExternalStore(engine.subscribe, engine.frame, engine.frame);
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly at: number; readonly view: ChartDomain } | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { input, view } = frame;
  const whole = dataDomain(input);
  const map = linearMap(whole[0], whole[1], 0, width);
  const [left, right] = [map.toPixel(view[0]), map.toPixel(view[1])];
  const lines = useMemo(() => (width > 0 ? overviewLines(input, width) : []), [input, width]);
  const handle = (end: 0 | 1) => (
    <Handle
      type="range"
      aria-label={format.text(end === 0 ? 'overviewFrom' : 'overviewTo')}
      aria-valuetext={placeText(input.data, view[end], format)}
      min={0}
      max={steps}
      value={Math.round(((view[end] - whole[0]) / (whole[1] - whole[0])) * steps)}
      onChange={(event) => {
        const at = whole[0] + ((whole[1] - whole[0]) * Number(event.target.value)) / steps;
        const least = (whole[1] - whole[0]) / steps;
        onDomainChange(
          end === 0
            ? [Math.min(at, view[1] - least), view[1]]
            : [view[0], Math.max(at, view[0] + least)],
        );
      }}
    />
  );
  return (
    <Strip ref={strip} role="group" aria-label={format.text('overview')} data-part="overview">
      <Part
        style={{ left, width: Math.max(4, right - left) }}
        onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { at: event.clientX, view };
        }}
        onPointerMove={(event) => {
          if (!drag.current) return;
          const { at, view: from } = drag.current;
          const moved = map.toValue(event.clientX - at) - map.toValue(0);
          onDomainChange(panView(from, moved / (from[1] - from[0]), whole));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      />
      <svg width={width} height={height} aria-hidden>
        {lines.map(({ id, path, color }) => (
          <path key={id} d={path} fill="none" style={{ stroke: color }} />
        ))}
      </svg>
      {handle(0)}
      {handle(1)}
    </Strip>
  );
}

/** The first visible series, as lines on one scale. */
function overviewLines({ data, hidden, sampler }: ChartFrame['input'], width: number) {
  const whole = dataDomain({ data, hidden });
  const x = linearMap(whole[0], whole[1], 0, width);
  return data.series
    .filter(({ id }) => !hidden.has(id))
    .slice(0, 3)
    .flatMap((series) => {
      const reach = sampler.reach(data.x, series.y, whole);
      if (!reach) return [];
      const y = linearMap(reach[0], Math.max(reach[1], reach[0] + Number.MIN_VALUE), height - 4, 4);
      const line = sampler.line(data.x, series.y, whole, width, 0);
      const path = shapePath({
        kind: 'line',
        ink: 'muted',
        x: line.x.map(x.toPixel),
        y: line.y.map(y.toPixel),
        width: 1,
        dash: [],
      });
      const color = cssInk(seriesInk(series), { [series.index]: series.spec.color });
      return [{ id: series.id, path, color }];
    });
}
