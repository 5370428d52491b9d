import { startTransition, useEffect, useState } from 'react';

/**
 * False when a component is first drawn, true as soon as nothing more urgent is to be done. Whoever scrolls fast sees
 * what is to be read at once, and what is to be clicked when the list rests.
 */
export function useSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => startTransition(() => setIsSettled(true)), []);
  return isSettled;
}
