import { CircleQuestionMark, Maximize2, Minus, Plus, Search } from 'lucide';
import { styled } from 'styled-components';
import { Button, Icon, useMoreTexts } from '../../../internal';
import { keyMessages } from '../messages/keyMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import * as S from './map.styles';

const IconButton = styled(Button)`
  inline-size: var(--aut-control-height);
  padding-inline: 0;
`;

export interface MapControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onSearch: () => void;
  readonly onKeyHelp: () => void;
  readonly format: ProcessFormat;
}

/** Zoom, fit, search and the list of keys, in the corner of the map. */
export function MapControls(props: MapControlsProps) {
  const { onZoom, onFit, onSearch, onKeyHelp } = props;
  const format = useMoreTexts(props.format, keyMessages);
  const buttons = [
    { name: 'zoomIn', icon: Plus, act: () => onZoom(1.25) },
    { name: 'zoomOut', icon: Minus, act: () => onZoom(0.8) },
    { name: 'fit', icon: Maximize2, act: onFit },
    { name: 'search', icon: Search, act: onSearch },
    { name: 'keys', icon: CircleQuestionMark, act: onKeyHelp },
  ] as const;
  return (
    <S.Corner $at="start" data-part="map-controls">
      <S.Floating role="group" aria-label={format.text('mapControls')}>
        {buttons.map(({ name, icon, act }) => (
          <IconButton
            key={name}
            $kind="quiet"
            aria-label={format.text(name)}
            title={format.text(name)}
            onClick={act}
          >
            <Icon shape={icon} />
          </IconButton>
        ))}
      </S.Floating>
    </S.Corner>
  );
}
