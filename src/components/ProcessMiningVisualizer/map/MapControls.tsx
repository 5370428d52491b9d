import { CircleQuestionMark, Maximize2, Minus, Plus } from 'lucide-react';
import { styled } from 'styled-components';
import { Button } from '../../../internal';
import type { ProcessFormat } from '../messages/mapMessages';
import * as S from './map.styles';

const Icon = styled(Button)`
  inline-size: var(--aut-control-height);
  padding-inline: 0;
`;

export interface MapControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onKeyHelp: () => void;
  readonly format: ProcessFormat;
}

/** Zoom, fit and the list of keys, in the corner of the map. */
export function MapControls({ onZoom, onFit, onKeyHelp, format }: MapControlsProps) {
  const buttons = [
    { name: 'zoomIn', icon: Plus, act: () => onZoom(1.25) },
    { name: 'zoomOut', icon: Minus, act: () => onZoom(0.8) },
    { name: 'fit', icon: Maximize2, act: onFit },
    { name: 'keys', icon: CircleQuestionMark, act: onKeyHelp },
  ] as const;
  return (
    <S.Corner $at="start" data-part="map-controls">
      <S.Floating role="group" aria-label={format.text('mapControls')}>
        {buttons.map(({ name, icon: Shape, act }) => (
          <Icon
            key={name}
            $kind="quiet"
            aria-label={format.text(name)}
            title={format.text(name)}
            onClick={act}
          >
            <Shape size={16} strokeWidth={1.5} aria-hidden />
          </Icon>
        ))}
      </S.Floating>
    </S.Corner>
  );
}
