import { type ComponentType, createContext, lazy, useContext, useState } from 'react';
import { LinkButton, MetaText } from '../../internal/index';
import type { ComplianceFormat } from './messages/summaryMessages';

/** What every part is handed: it says so itself when its code does not come. */
interface PartProps {
  readonly format: ComplianceFormat;
}

/** A part of the widget whose code loads when it is first drawn, inside of a `Suspense`. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Loads the code ahead. From then on the part is drawn at once. */
  readonly load: () => Promise<unknown>;
};

const RetryContext = createContext<() => void>(() => undefined);

/** Stands where a part would be whose code did not come, and tries again. */
function PartFailed({ format }: PartProps) {
  return (
    <MetaText as="p" role="alert" data-part="part-failed">
      {format.text('partFailed')}{' '}
      <LinkButton onClick={useContext(RetryContext)}>{format.text('loadRetry')}</LinkButton>
    </MetaText>
  );
}

/**
 * Makes a part of the widget load when it is first drawn. Unlike `React.lazy` alone it does not throw where the network
 * is gone: the rest of the widget stays, and the part says that it is missing.
 */
export function lazyPart<Props extends PartProps>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  let attempt: ComponentType<Props> | null = null;
  const load = async () => (fetched ??= await fetchPart());
  // One attempt for all who wait: React asks again each time that somebody's wait ends.
  const choose = (): ComponentType<Props> =>
    fetched ??
    (attempt ??= lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        return { default: PartFailed };
      }
    }));
  function Part(props: Props) {
    // The same for as long as it is drawn: what is below it would lose its state to another.
    const [Chosen, setChosen] = useState(choose);
    const retry = () => {
      attempt = null;
      setChosen(choose);
    };
    return (
      <RetryContext.Provider value={retry}>
        <Chosen {...props} />
      </RetryContext.Provider>
    );
  }
  return Object.assign(Part, { load });
}
