import { LinkButton, type Part, usePartFailed } from '../../../internal';
import type { ChartFormat } from '../messages';
import { plotParts } from './plotParts';

const all: readonly Part<unknown>[] = Object.values(plotParts);

/** Says below the picture that something which belongs to it could not be fetched, and tries again. */
export function LostParts({ format }: { readonly format: ChartFormat }) {
  const lost = all.map(usePartFailed);
  if (!lost.includes(true)) return null;
  const retry = () => all.filter((part) => part.hasFailed()).forEach((part) => void part.load());
  return (
    <div role="alert">
      {format.text('partFailed')}{' '}
      <LinkButton onClick={retry}>{format.text('loadRetry')}</LinkButton>
    </div>
  );
}
