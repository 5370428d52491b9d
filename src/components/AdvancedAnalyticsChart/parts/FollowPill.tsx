import { ArrowRightToLine } from 'lucide';
import { useSyncExternalStore } from 'react';
import { styled } from 'styled-components';
import { Button, Icon, useMoreTexts } from '../../../internal';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartFormat } from '../messages';
import { chartPartMessages } from './partMessages';

const Pill = styled(Button)`
  border-radius: var(--aut-radius-pill);
  box-shadow: var(--aut-shadow-float);
  position: absolute;
  transform: translateX(-100%);
  white-space: nowrap;
  z-index: 3;
`;

export interface FollowPillProps {
  readonly engine: ChartEngine;
  readonly format: ChartFormat;
}

/** Says how many rows have come beyond the part in view, which therefore stands still, and leads to them. */
export function FollowPill({ engine, ...props }: FollowPillProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  const missed = useSyncExternalStore(engine.subscribe, engine.missed, () => 0);
  const plot = engine.frame()?.plot;
  if (missed === 0 || !plot) return null;
  return (
    <Pill
      data-part="follow"
      style={{ left: plot.left + plot.width - 8, top: plot.top + 8 }}
      onClick={engine.catchUp}
    >
      {format.text('newPoints', { count: missed })}
      <Icon shape={ArrowRightToLine} />
    </Pill>
  );
}
