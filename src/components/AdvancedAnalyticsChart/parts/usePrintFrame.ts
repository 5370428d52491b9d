import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartEngine } from '../engine/chartEngine';
import type { ChartFrame } from '../frame/chartFrame';

/** The frame that goes to paper, as drawing and not as pixels; `null` on screen. */
export function usePrintFrame(engine: ChartEngine): ChartFrame | null {
  const [frame, setFrame] = useState<ChartFrame | null>(null);
  useEffect(() => {
    // The page is printed as soon as these handlers return.
    const begin = () => {
      const shown = engine.frame();
      flushSync(() => setFrame(shown && engine.frameFor(shown.width, shown.height)));
    };
    const end = () => setFrame(null);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [engine]);
  return frame;
}
