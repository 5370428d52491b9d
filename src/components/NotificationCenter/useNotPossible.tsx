import { useId } from 'react';
import { ForeignText, VisuallyHidden } from '../../internal/index';

/**
 * For a button of something that is not possible now: it can still be reached, and says why. `attributes` are the button's;
 * `reason` stands in or beside it. `null`: it is possible.
 */
export function useNotPossible(why: string | null) {
  const id = useId();
  if (why === null) return { attributes: {}, reason: null };
  return {
    attributes: { 'aria-disabled': true, 'aria-describedby': id, title: why },
    reason: (
      <VisuallyHidden id={id}>
        <ForeignText>{why}</ForeignText>
      </VisuallyHidden>
    ),
  };
}
