import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Lets milliseconds of faked time go by, and React draw what they bring. */
export const passTime = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
