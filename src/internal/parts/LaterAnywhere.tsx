import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Part } from '../hooks/createPart';
import { usePartFailed } from '../hooks/usePartFailed';
import type { LaterProps } from './Later';
import { LinkButton } from './LinkButton';

/** What waits, in the place of what it leads to. */
type Gate = ComponentType<{ readonly children: () => ReactNode }>;

const Open: Gate = ({ children }) => children();

/** One gate for all who wait for a part: React asks again each time that somebody's wait ends. */
const gates = new WeakMap<Part<unknown>, Gate>();

function gateOf(part: Part<unknown>): Gate {
  const known = gates.get(part);
  if (known !== undefined) return known;
  const gate = lazy(async () => {
    await part.load();
    return { default: Open };
  });
  gates.set(part, gate);
  return gate;
}

/**
 * Draws a part that is not in the first view, as `Later` does, and on a server too: one that streams waits for it, and
 * a page that hydrates keeps what the server drew until the code is here.
 */
export function LaterAnywhere<T>({ pending, ...props }: Omit<LaterProps<T>, 'height' | 'failed'>) {
  return (
    <Suspense fallback={pending}>
      <Gated {...props} />
    </Suspense>
  );
}

type ArrivedProps<T> = Pick<LaterProps<T>, 'part' | 'format' | 'children'>;

function Gated<T>(props: ArrivedProps<T>) {
  // The same for as long as it is drawn: what is below it would lose its state to another.
  const [Way] = useState(() => (props.part.get() === null ? gateOf(props.part) : Open));
  return <Way>{() => <Arrived {...props} />}</Way>;
}

function Arrived<T>({ part, format, children }: ArrivedProps<T>) {
  const loaded = useSyncExternalStore(part.subscribe, part.get, part.get);
  const hasFailed = usePartFailed(part);
  if (loaded !== null) return children(loaded);
  return (
    hasFailed && (
      <span role="alert">
        {format.text('partFailed')}{' '}
        <LinkButton onClick={() => void part.load()}>{format.text('loadRetry')}</LinkButton>
      </span>
    )
  );
}
