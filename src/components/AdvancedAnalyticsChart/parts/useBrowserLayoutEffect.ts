import { useEffect, useLayoutEffect } from 'react';

/** A layout effect that says nothing on a server, where React 18 would warn. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
