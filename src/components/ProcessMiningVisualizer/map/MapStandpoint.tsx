import * as S from './map.styles';
import type { MapItem } from './mapItem';

export interface MapStandpointProps {
  readonly item: MapItem;
}

/** The ring around what the walk by keys stands on. */
export function MapStandpoint({ item }: MapStandpointProps) {
  if (item.kind === 'edge') {
    return (
      <S.Standpoint>
        <path d={item.edge.path} />
      </S.Standpoint>
    );
  }
  const { kind, x, y, width, height } = item.node;
  const room = 4;
  return (
    <S.Standpoint>
      <rect
        x={x - width / 2 - room}
        y={y - height / 2 - room}
        width={width + room * 2}
        height={height + room * 2}
        rx={kind === 'activity' ? 13 : width}
      />
    </S.Standpoint>
  );
}
