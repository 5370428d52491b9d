import { KeyPlace, LaterAnywhere } from '../../internal/index';
import { keysPart } from './parts';
import type { ViewKeysProps } from './ViewKeys';

/** The button that shows the keys of the view, which comes after the first picture. */
export function LaterViewKeys(props: ViewKeysProps) {
  return (
    <KeyPlace>
      <LaterAnywhere part={keysPart} format={props.format}>
        {({ ViewKeys }) => <ViewKeys {...props} />}
      </LaterAnywhere>
    </KeyPlace>
  );
}
