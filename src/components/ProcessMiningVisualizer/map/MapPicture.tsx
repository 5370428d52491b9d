import { memo } from 'react';
import type { ProcessMetric } from '../processMetric';
import { isDurationMetric } from '../processMetric';
import * as S from './map.styles';
import type { MapEdge, MapNode, MapView } from './mapView';

export interface MapPictureProps {
  readonly view: MapView;
  readonly metric: ProcessMetric;
  /** The key of what is chosen. */
  readonly selectedKey: string | null;
}

/** Edges, nodes and the figures of edges. Hidden from those who listen: the walk says what it shows. */
export const MapPicture = memo(function MapPicture({ view, metric, selectedKey }: MapPictureProps) {
  const shows = isDurationMetric(metric) ? 'duration' : 'frequency';
  return (
    <g aria-hidden>
      {view.edges.map((edge) => (
        <EdgeShape key={edge.key} edge={edge} shows={shows} isSelected={edge.key === selectedKey} />
      ))}
      {view.nodes.map((node) => (
        <NodeShape key={node.key} node={node} isSelected={node.key === selectedKey} />
      ))}
      {view.edges.map(
        ({ key, isLabelled, labelAt, figure, mark }) =>
          (isLabelled || mark === 'bottleneck') && (
            <S.EdgeFigure key={key} x={labelAt.x} y={labelAt.y + 4} data-mark={mark ?? undefined}>
              {figure}
            </S.EdgeFigure>
          ),
      )}
    </g>
  );
});

interface EdgeShapeProps {
  readonly edge: MapEdge;
  readonly shows: 'frequency' | 'duration';
  readonly isSelected: boolean;
}

const EdgeShape = memo(function EdgeShape({ edge, shows, isSelected }: EdgeShapeProps) {
  return (
    <S.Edge
      data-part="transition"
      data-item={edge.key}
      data-shows={shows}
      data-level={edge.level ?? undefined}
      data-mark={edge.mark ?? undefined}
      data-indirect={edge.isIndirect || undefined}
      data-selected={isSelected || undefined}
    >
      <path className="line" d={edge.path} strokeWidth={edge.width} />
      <path className="head" d={edge.head} />
      <path className="hit" d={edge.path} />
    </S.Edge>
  );
});

interface NodeShapeProps {
  readonly node: MapNode;
  readonly isSelected: boolean;
}

const NodeShape = memo(function NodeShape({ node, isSelected }: NodeShapeProps) {
  const { kind, x, y, width, height, lines, figure, ratio, mark } = node;
  if (kind !== 'activity') {
    return (
      <S.Terminal data-part={kind} data-kind={kind} data-item={node.key}>
        <title>{node.label}</title>
        <circle cx={x} cy={y} r={width / 2 - 2} />
        {kind === 'start' ? (
          <path d={`M${x - 3.5} ${y - 5.5}L${x + 6} ${y}L${x - 3.5} ${y + 5.5}Z`} />
        ) : (
          <rect x={x - 4.5} y={y - 4.5} width={9} height={9} rx={1} />
        )}
      </S.Terminal>
    );
  }
  const left = x - width / 2;
  const top = y - height / 2;
  const lineHeight = 16;
  const text = (lines.length + 1) * lineHeight;
  const first = y - text / 2 + 11;
  const inner = width - 24;
  return (
    <S.Node
      data-part="activity"
      data-item={node.key}
      data-mark={mark ?? undefined}
      data-selected={isSelected || undefined}
    >
      <title>{node.label}</title>
      <rect className="box" x={left} y={top} width={width} height={height} rx={10} />
      <rect
        className="track"
        x={left + 12}
        y={top + height - 7}
        width={inner}
        height={3}
        rx={1.5}
      />
      <rect
        className="share"
        x={left + 12}
        y={top + height - 7}
        width={Math.max(3, inner * ratio)}
        height={3}
        rx={1.5}
      />
      {lines.map((line, i) => (
        <text key={i} className="name" x={x} y={first + i * lineHeight - 2}>
          {line}
        </text>
      ))}
      <text className="figure" x={x} y={first + lines.length * lineHeight - 2}>
        {figure}
      </text>
      {mark === 'bottleneck' && (
        <>
          <circle className="badge" cx={left + width - 2} cy={top + 2} r={9} />
          <text className="badge-sign" x={left + width - 2} y={top + 6}>
            !
          </text>
        </>
      )}
    </S.Node>
  );
});
