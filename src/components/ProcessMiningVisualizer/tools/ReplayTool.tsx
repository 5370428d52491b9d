import { Pause, Play, StepForward } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import { Button, Icon, MetaText, SelectField, useLatest, useMoreTexts } from '../../../internal';
import type { ProcessSequences } from '../../../model';
import { createReplayTrack, nextMoment, replayAt, type ReplayClock } from '../../../process';
import { formatDuration } from '../describe/formatDuration';
import type { MapView } from '../map/mapView';
import type { ViewportHandle } from '../map/useViewport';
import type { ProcessFormat } from '../messages/mapMessages';
import { replayMessages } from '../messages/replayMessages';
import { selectionKey } from '../processSelection';
import { ReplayCanvas } from './ReplayCanvas';
import { ToolBox } from './ToolBox';

const TimeLine = styled.input`
  accent-color: var(--aut-color-primary-indicator);
  flex: 1 1 8rem;
  min-inline-size: 4rem;
`;

const Now = styled(MetaText)`
  font-variant-numeric: tabular-nums;
`;

/** So long takes the whole log at speed 1, in milliseconds. */
const wholeMs = 60_000;
const steps = 1000;
const speeds = ['0.5', '1', '2', '5'];

export interface ReplayToolProps {
  readonly sequences: ProcessSequences;
  readonly view: MapView;
  readonly viewport: ViewportHandle;
  /** Where its buttons stand, above the map; `null` until that is there. */
  readonly place: HTMLElement | null;
  readonly onClose: () => void;
  readonly format: ProcessFormat;
}

/**
 * Moves every case over the map as time goes by: play and pause, speed, a time line, and a step to the next event; says
 * how many move where the map shows no path. Does not play when the person asked for reduced motion; then it steps.
 */
export function ReplayTool(props: ReplayToolProps) {
  const { sequences, view, viewport, place, onClose, format: mapFormat } = props;
  const format = useMoreTexts(mapFormat, replayMessages);
  const [clock, setClock] = useState<ReplayClock>('calendar');
  const track = useMemo(() => createReplayTrack(sequences, clock), [sequences, clock]);
  const [chosen, setAt] = useState(track.first);
  // Another log has other times.
  const at = Math.min(Math.max(chosen, track.first), track.last);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState('1');
  const isStill = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)').matches, []);
  const span = track.last - track.first;
  const latest = useLatest({ at, speed: Number(speed) });

  useEffect(() => {
    if (!isPlaying) return undefined;
    let frame = 0;
    let before = performance.now();
    const tick = (time: number) => {
      const next = latest.current.at + ((time - before) / wholeMs) * span * latest.current.speed;
      before = time;
      setAt(Math.min(next, track.last));
      if (next >= track.last) setPlaying(false);
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, latest, span, track]);

  const tokens = replayAt(track, at);
  const drawn = useMemo(() => new Set(view.edges.map(({ key }) => key)), [view]);
  const hidden = tokens.filter(
    ({ from, to }) => !drawn.has(selectionKey({ type: 'transition', from, to })),
  ).length;
  const now = format.text('replayNow', {
    at: clock === 'case' ? formatDuration(at, format.locale) : format.dateTime(at),
    count: tokens.length,
  });
  return (
    <>
      <ReplayCanvas tokens={tokens} view={view} viewport={viewport} />
      {place &&
        createPortal(
          <ToolBox title={format.text('toolReplay')} onClose={onClose} format={format}>
            {!isStill && (
              <Button
                $kind="primary"
                aria-label={format.text(isPlaying ? 'replayPause' : 'replayPlay')}
                onClick={() => {
                  if (at >= track.last) setAt(track.first);
                  setPlaying(!isPlaying);
                }}
              >
                {isPlaying ? <Icon shape={Pause} /> : <Icon shape={Play} />}
              </Button>
            )}
            <Button
              aria-label={format.text('replayStep')}
              onClick={() => {
                setPlaying(false);
                setAt(nextMoment(track, at) ?? track.first);
              }}
            >
              <Icon shape={StepForward} />
            </Button>
            <TimeLine
              type="range"
              aria-label={format.text('replayTime')}
              aria-valuetext={now}
              min={0}
              max={steps}
              step={1}
              value={span > 0 ? Math.round(((at - track.first) / span) * steps) : 0}
              onChange={({ target }) => setAt(track.first + (target.valueAsNumber / steps) * span)}
            />
            <SelectField
              label={format.text('replayClock')}
              value={clock}
              options={[
                { value: 'calendar', label: format.text('replayCalendar') },
                { value: 'case', label: format.text('replayTogether') },
              ]}
              onValueChange={(value) => {
                setClock(value === 'case' ? 'case' : 'calendar');
                setAt(value === 'case' ? 0 : -Infinity);
              }}
            />
            {!isStill && (
              <SelectField
                label={format.text('replaySpeed')}
                value={speed}
                options={speeds.map((value) => ({
                  value,
                  label: format.text('timesShort', { count: Number(value) }),
                }))}
                onValueChange={setSpeed}
              />
            )}
            <Now>{now}</Now>
            {hidden > 0 && <Now>{format.text('replayHidden', { count: hidden })}</Now>}
            {isStill && <MetaText>{format.text('replayReduced')}</MetaText>}
          </ToolBox>,
          place,
        )}
    </>
  );
}
