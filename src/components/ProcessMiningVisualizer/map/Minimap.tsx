import type { PointerEvent } from 'react';
import { styled } from 'styled-components';
import * as S from './map.styles';
import type { MapView } from './mapView';
import type { ViewportHandle } from './useViewport';

const Picture = styled.svg`
  cursor: pointer;
  direction: ltr;
  display: block;

  .node {
    fill: var(--aut-color-border-strong);
  }

  .window {
    fill: var(--aut-color-primary-soft);
    fill-opacity: 0.5;
    stroke: var(--aut-color-primary-indicator);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  @media (forced-colors: active) {
    .node {
      fill: CanvasText;
    }

    .window {
      fill: none;
      stroke: Highlight;
    }
  }
`;

const Small = styled(S.Corner)`
  @container aut-panel (max-width: 40rem) {
    display: none;
  }
`;

const largest = 132;

export interface MinimapProps {
  readonly view: MapView;
  readonly viewport: ViewportHandle;
}

/** The whole map small, with what is seen of it; a press goes there. For pointers: keys have the walk. */
export function Minimap({ view, viewport }: MinimapProps) {
  const { frame, view: window } = viewport;
  if (frame === null || window === null) return null;
  const seen = { width: frame.width / window.scale, height: frame.height / window.scale };
  if (seen.width >= view.width && seen.height >= view.height) return null;
  const scale = largest / Math.max(view.width, view.height, 1);
  const go = ({ currentTarget, clientX, clientY, buttons }: PointerEvent<SVGElement>) => {
    if (buttons === 0) return;
    const box = currentTarget.getBoundingClientRect();
    viewport.center((clientX - box.left) / scale, (clientY - box.top) / scale);
  };
  return (
    <Small $at="end" aria-hidden data-part="minimap">
      <S.Floating>
        <Picture
          width={view.width * scale}
          height={view.height * scale}
          viewBox={`0 0 ${view.width} ${view.height}`}
          onPointerDown={go}
          onPointerMove={go}
        >
          {view.nodes.map(({ key, x, y, width, height }) => (
            <rect
              key={key}
              className="node"
              x={x - width / 2}
              y={y - height / 2}
              width={width}
              height={height}
              rx={8}
            />
          ))}
          <rect className="window" x={window.x} y={window.y} {...seen} />
        </Picture>
      </S.Floating>
    </Small>
  );
}
