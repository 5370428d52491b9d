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
  const badge = (
    <Badge
      aria-label={format.text('madeByAILabel')}
      aria-haspopup="dialog"
      onClick={() => setIsWanted(true)}
    >
      {format.text('madeByAI')}
    </Badge>
  );
  if (!isWanted) return badge;
  return (
    <Later part={whyPart} height="1lh" format={format} pending={badge}>
      {({ AIDisclosure }) => (
        <AIDisclosure provenance={provenance} trigger={badge} format={format} />
      )}
    </Later>
  );
}
