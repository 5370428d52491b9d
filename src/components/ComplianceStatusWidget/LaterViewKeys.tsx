import { KeyPlace, LaterAnywhere } from '../../internal/index';
import { keysPart } from './parts';
import type { ViewKeysProps } from './ViewKeys';

export interface LaterViewKeysProps extends ViewKeysProps {
  /** Whether there is something to press keys on; until then its place is kept. */
  readonly isReady: boolean;
}

/** The button that shows the keys of the view, which comes after the first picture. */
export function LaterViewKeys({ isReady, ...props }: LaterViewKeysProps) {
  return (
    <KeyPlace>
      {isReady && (
        <LaterAnywhere part={keysPart} format={props.format}>
          {({ ViewKeys }) => <ViewKeys {...props} />}
        </LaterAnywhere>
      )}
    </KeyPlace>
  );
}
