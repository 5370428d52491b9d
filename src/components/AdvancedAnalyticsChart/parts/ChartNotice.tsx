import { styled } from 'styled-components';
import { Button, textStyles, useMoreTexts } from '../../../internal';
import { dataDomain } from '../frame/layoutFrame';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat } from '../messages';
import { nearestFigures } from './nearestFigures';
import { chartPartMessages } from './partMessages';

const Notice = styled.div`
  ${textStyles.body}
  align-items: center;
  color: var(--aut-color-text-muted);
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-2);
  inset: 0;
  justify-content: center;
  pointer-events: none;
  position: absolute;
  text-align: center;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--aut-space-2);
    justify-content: center;
    pointer-events: auto;
  }
`;

export interface ChartNoticeProps {
  readonly engine: ChartEngine;
  readonly frame: ChartFrame;
  readonly format: ChartFormat;
  readonly onShowSeries: () => void;
}

/** Why a picture is empty, and what leads out of it: all series, all of the axis, or the nearest figures on either side. */
export function ChartNotice({ engine, frame, onShowSeries, ...props }: ChartNoticeProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  if (frame.notice === 'all-hidden') {
    return (
      <Notice data-part="notice">
        {format.text('allHidden')}
        <div>
          <Button onClick={onShowSeries}>{format.text('showSeries')}</Button>
        </div>
      </Notice>
    );
  }
  const { earlier, later } = nearestFigures(frame);
  // Nothing was measured at all.
  if (earlier === null && later === null && engine.domain() === null) {
    return <Notice data-part="notice">{format.text('loadEmpty')}</Notice>;
  }
  const span = frame.view[1] - frame.view[0];
  const showAround = (x: number) => () => {
    const [first, last] = dataDomain(frame.input);
    const from = Math.max(first, Math.min(x - span / 2, last - span));
    engine.setDomain([from, from + span], 'menu');
  };
  return (
    <Notice data-part="notice">
      {format.text('nothingInView')}
      <div>
        {earlier !== null && (
          <Button onClick={showAround(earlier)}>{format.text('earlierFigures')}</Button>
        )}
        <Button onClick={() => engine.setDomain(null, 'menu')}>{format.text('showAll')}</Button>
        {later !== null && (
          <Button onClick={showAround(later)}>{format.text('laterFigures')}</Button>
        )}
      </div>
    </Notice>
  );
}
