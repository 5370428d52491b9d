import { useEffect, useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { ForeignText, MetaText, useMoreTexts } from '../../../internal';
import type { ProcessSequences } from '../../../model';
import { dotMessages } from '../messages/dotMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { dottedView } from './dottedView';

const Frame = styled.div`
  block-size: 30rem;
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-card);
  overflow: hidden;
`;

const Canvas = styled.canvas`
  block-size: 100%;
  color: var(--aut-color-text-muted);
  display: block;
  inline-size: 100%;
`;

const Ends = styled.div`
  direction: ltr;
  display: flex;
  justify-content: space-between;
`;

const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Swatch = styled.i<{ $index: number }>`
  background-color: ${({ $index }) =>
    $index < 8 ? `var(--aut-color-series-${$index + 1})` : 'var(--aut-color-border-strong)'};
  block-size: 8px;
  border-radius: var(--aut-radius-pill);
  display: inline-block;
  forced-color-adjust: none;
  inline-size: 8px;
  margin-inline-end: 6px;
`;

export interface DottedChartProps {
  readonly sequences: ProcessSequences;
  readonly format: ProcessFormat;
}

/** Every event as a dot: time across, cases downward by their start. Shows waves, batches and drift at one look. */
export function DottedChart({ sequences, format: mapFormat }: DottedChartProps) {
  const format = useMoreTexts(mapFormat, dotMessages);
  const canvas = useRef<HTMLCanvasElement>(null);
  const swatches = useRef<HTMLUListElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const view = useMemo(() => dottedView(sequences), [sequences]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || size.width === 0) return;
    const ratio = devicePixelRatio;
    const inks = Array.from(
      swatches.current?.querySelectorAll('i') ?? [],
      (swatch) => getComputedStyle(swatch).backgroundColor,
    );
    element.width = size.width * ratio;
    element.height = size.height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const room = 8;
    const dot = Math.max(1.5, Math.min(6, (size.height - room * 2) / Math.max(1, view.rows)));
    for (let i = 0; i < view.x.length; i++) {
      context.fillStyle = inks[view.ink[i] ?? 0] ?? getComputedStyle(element).color;
      context.fillRect(
        room + (view.x[i] ?? 0) * (size.width - room * 2) - dot / 2,
        room + (view.y[i] ?? 0) * (size.height - room * 2) - dot / 2,
        dot,
        dot,
      );
    }
  }, [view, size]);

  return (
    <>
      <Frame>
        <Canvas
          ref={canvas}
          role="img"
          aria-label={format.text('dotsLabel', { count: view.rows })}
        />
      </Frame>
      <Ends>
        <MetaText>{format.dateTime(view.first)}</MetaText>
        <MetaText>{format.dateTime(view.last)}</MetaText>
      </Ends>
      <Legend ref={swatches}>
        {view.names.map((name, i) => (
          <MetaText as="li" key={i}>
            <Swatch $index={i} />
            {name === null ? format.text('dotsOther') : <ForeignText>{name}</ForeignText>}
          </MetaText>
        ))}
      </Legend>
      <MetaText>{format.text('dotsNote')}</MetaText>
    </>
  );
}
