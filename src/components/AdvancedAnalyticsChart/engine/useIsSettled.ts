import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint';

/** Longer than a frame: the picture is on screen by then. */
const afterFrameMs = 30;

/** False until a frame has been presented: what is not in the first picture begins after it. */
export function useIsSettled(isDrawn: boolean): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    if (!isDrawn || isSettled) return undefined;
    return afterPaint(() => setIsSettled(true), afterFrameMs);
  }, [isDrawn, isSettled]);
  return isSettled;
}
