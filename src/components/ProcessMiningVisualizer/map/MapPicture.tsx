import { memo } from 'react';
import { isDurationMetric, type ProcessMetric } from '../processMetric';
import type { MapEdge, MapNode, MapView } from './mapView';

export interface MapPictureProps {
  readonly view: MapView;
  readonly metric: ProcessMetric;
  /** The key of what is chosen. */
  readonly selectedKey: string | null;
}

/** Edges, nodes and the figures of edges. Hidden from those who listen: the walk says what it shows. */
export const MapPicture = memo(function MapPicture({ view, metric, selectedKey }: MapPictureProps) {
  const showsTime = isDurationMetric(metric);
  return (
    <g aria-hidden>
      {view.edges.map((edge) => (
        <EdgeShape
          key={edge.key}
          edge={edge}
          showsTime={showsTime}
          isSelected={edge.key === selectedKey}
        />
      ))}
      {view.nodes.map((node) =>
        node.kind === 'activity' ? (
          <NodeShape key={node.key} node={node} isSelected={node.key === selectedKey} />
        ) : (
          <TerminalShape key={node.key} node={node} />
        ),
      )}
      {view.edges.map(
        ({ key, isLabelled, labelAt, figure, mark }) =>
          (isLabelled || mark === 'bottleneck') && (
            <text
              key={key}
              className="of-line"
              x={labelAt.x}
              y={labelAt.y + 4}
              data-mark={mark ?? undefined}
            >
              {figure}
            </text>
          ),
      )}
    </g>
  );
});

interface EdgeShapeProps {
  readonly edge: MapEdge;
  readonly showsTime: boolean;
  readonly isSelected: boolean;
}

const EdgeShape = memo(function EdgeShape({ edge, showsTime, isSelected }: EdgeShapeProps) {
  const look = {
    'data-item': edge.key,
    'data-level': showsTime ? (edge.level ?? undefined) : undefined,
    'data-mark': edge.mark ?? undefined,
    'data-selected': isSelected || undefined,
  };
  return (
    <>
      <path
        {...look}
        className="line"
        data-part="transition"
        data-indirect={edge.isIndirect || undefined}
        d={edge.path}
        strokeWidth={edge.width}
      />
      <path {...look} className="head" d={edge.head} />
    </>
  );
});

const lineHeight = 16;

interface NodeShapeProps {
  readonly node: MapNode;
  readonly isSelected: boolean;
}

const NodeShape = memo(function NodeShape({ node, isSelected }: NodeShapeProps) {
  const { x, y, width, height, lines, figure, ratio, mark } = node;
  const left = x - width / 2;
  const top = y - height / 2;
  const first = y - ((lines.length + 1) * lineHeight) / 2 + 9;
  const inner = width - 24;
  const bar = { x: left + 12, y: top + height - 7, height: 3, rx: 1.5 };
  return (
    <g
      data-part="activity"
      data-item={node.key}
      data-mark={mark ?? undefined}
      data-selected={isSelected || undefined}
    >
      <title>{node.label}</title>
      <rect className="box" x={left} y={top} width={width} height={height} rx={10} />
      <rect className="track" {...bar} width={inner} />
      <rect className="share" {...bar} width={Math.max(3, inner * ratio)} />
      {lines.map((line, i) => (
        <text key={i} className="name" x={x} y={first + i * lineHeight}>
          {line}
        </text>
      ))}
      <text className="figure" x={x} y={first + lines.length * lineHeight}>
        {figure}
      </text>
      {mark === 'bottleneck' && (
        <>
          <circle className="badge" cx={left + width - 2} cy={top + 2} r={9} />
          <text className="sign" x={left + width - 2} y={top + 6}>
            !
          </text>
        </>
      )}
    </g>
  );
});

const TerminalShape = memo(function TerminalShape({ node }: { readonly node: MapNode }) {
  const { kind, key, label, x, y, width } = node;
  return (
    <g data-part={kind} data-item={key}>
      <title>{label}</title>
      <circle className="ring" cx={x} cy={y} r={width / 2 - 2} />
      <path
        className="terminal"
        d={
          kind === 'start'
            ? `M${x - 3.5} ${y - 5.5}L${x + 6} ${y}L${x - 3.5} ${y + 5.5}Z`
            : `M${x - 4.5} ${y - 4.5}h9v9h-9Z`
        }
      />
    </g>
  );
});
