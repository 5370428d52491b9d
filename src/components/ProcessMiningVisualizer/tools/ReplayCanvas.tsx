import { useEffect, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import type { ReplayToken } from '../../../process';
import type { MapView } from '../map/mapView';
import type { ViewportHandle } from '../map/useViewport';
import { selectionKey } from '../processSelection';
import { gatherTokens } from './gatherTokens';

const Canvas = styled.canvas`
  block-size: 100%;
  color: var(--aut-color-primary-solid);
  inline-size: 100%;
  inset: 0;
  pointer-events: none;
  position: absolute;

  @media (forced-colors: active) {
    color: Highlight;
  }
`;

const samples = 32;

export interface ReplayCanvasProps {
  readonly tokens: readonly ReplayToken[];
  readonly view: MapView;
  readonly viewport: ViewportHandle;
}

/** The cases on their way, as dots on the paths; many at one place are one larger dot. */
export function ReplayCanvas({ tokens, view, viewport }: ReplayCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const places = useMemo(() => samplePaths(view), [view]);
  const { frame, view: window } = viewport;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || frame === null || window === null) return;
    const ratio = devicePixelRatio;
    element.width = frame.width * ratio;
    element.height = frame.height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = getComputedStyle(element).color;
    for (const { from, to, ratio: along, count } of gatherTokens(tokens)) {
      const path = places.get(selectionKey({ type: 'transition', from, to }));
      const place = path?.[Math.round(along * samples)];
      if (place === undefined) continue;
      const [x, y] = [(place.x - window.x) * window.scale, (place.y - window.y) * window.scale];
      context.beginPath();
      context.arc(x, y, Math.min(14, 3.5 + Math.sqrt(count - 1) * 1.5), 0, Math.PI * 2);
      context.fill();
    }
  }, [tokens, places, frame, window]);

  return <Canvas ref={canvas} aria-hidden />;
}

/** Places along every path, at equal distances. */
function samplePaths(view: MapView): ReadonlyMap<string, readonly DOMPoint[]> {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  return new Map(
    view.edges.map((edge) => {
      path.setAttribute('d', edge.path);
      const length = path.getTotalLength();
      const points = Array.from({ length: samples + 1 }, (_, i) =>
        path.getPointAtLength((length * i) / samples),
      );
      return [edge.key, points];
    }),
  );
}
