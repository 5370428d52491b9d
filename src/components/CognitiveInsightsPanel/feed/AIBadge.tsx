import { Later } from '../../../internal';
import { useState } from 'react';
import type { Provenance } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';
import { whyPart } from '../whyPart';
import { Badge } from './InsightCard.styles';

/** Marks what a model made, and says on demand which one. Renders a `<button>` that opens a dialog beside it. */
export function AIBadge({
  provenance,
  format,
}: {
  readonly provenance: Provenance | null | undefined;
  readonly format: InsightFormat;
}) {
  const [isWanted, setIsWanted] = useState(false);
  // The disclosure says itself whether it is open.
  const badge = (state: { readonly 'aria-expanded'?: false }) => (
    <Badge
      {...state}
      aria-label={format.text('madeByAILabel')}
      aria-haspopup="dialog"
      onClick={() => setIsWanted(true)}
    >
      {format.text('madeByAI')}
    </Badge>
  );
  const closed = badge({ 'aria-expanded': false });
  if (!isWanted) return closed;
  return (
    <Later part={whyPart} height="1lh" format={format} pending={closed}>
      {({ AIDisclosure }) => (
        <AIDisclosure provenance={provenance} trigger={badge({})} format={format} />
      )}
    </Later>
  );
}
