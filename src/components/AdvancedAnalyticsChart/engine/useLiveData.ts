import { useEffect, useState } from 'react';
import type { ChartDomain } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import type { ChartFrame } from '../frame/chartFrame';
import { afterPaint } from './afterPaint';
import type { ChartEngine } from './chartEngine';

/** The figures on screen and the part in view, for what is written beside the picture. */
export interface LiveData {
  readonly data: ChartData;
  readonly view: ChartDomain | null;
  readonly frame: ChartFrame | null;
}

const everyMs = 250;

/** What the engine shows, at most four times a second: words beside a moving picture need not keep up with it. */
export function useLiveData(engine: ChartEngine, data: ChartData): LiveData {
  const [live, setLive] = useState<LiveData>({ data, view: null, frame: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      const shown = engine.data() ?? data;
      const view = engine.domain();
      const frame = engine.frame();
      setLive((last) =>
        last.data === shown && last.view === view && last.frame === frame
          ? last
          : { data: shown, view, frame },
      );
    };
    const readSoon = () => {
      timer ??= setTimeout(read, everyMs);
    };
    // Before the picture is put in words.
    const callOff = afterPaint(read, 45);
    const stop = engine.subscribe(readSoon);
    return () => {
      callOff();
      clearTimeout(timer);
      stop();
    };
  }, [engine, data]);
  // Until the effect has read the engine, what was handed in is what is shown. Appending keeps the quality report.
  return live.data.quality === data.quality ? live : { data, view: null, frame: null };
}
