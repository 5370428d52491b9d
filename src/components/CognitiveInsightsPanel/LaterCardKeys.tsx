import { KeyPlace, Later } from '../../internal';
import type { CardKeysProps } from './feed/CardKeys';
import { soonPart } from './parts';

/** The button that shows the keys of a finding, which comes after the first picture. */
export function LaterCardKeys(props: CardKeysProps) {
  return (
    <KeyPlace>
      <Later part={soonPart} format={props.format} pending={null}>
        {({ CardKeys }) => <CardKeys {...props} />}
      </Later>
    </KeyPlace>
  );
}
