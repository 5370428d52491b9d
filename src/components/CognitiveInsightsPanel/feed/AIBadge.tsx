import { useState } from 'react';
import type { Insight } from '../../../model';
import { Later } from '../Later';
import type { InsightFormat } from '../messages/panelMessages';
import { whyPart } from '../parts';
import { Badge } from './InsightCard.styles';

/** Marks what a model made, and says on demand which one. Renders a `<button>` that opens a dialog beside it. */
export function AIBadge({
  insight,
  format,
}: {
  readonly insight: Insight;
  readonly format: InsightFormat;
}) {
  const [isWanted, setIsWanted] = useState(false);
  const button = <Badge aria-label={format.text('madeByAILabel')}>{format.text('madeByAI')}</Badge>;
  const closed = (
    <Badge
      aria-label={format.text('madeByAILabel')}
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-busy={isWanted}
      onClick={() => setIsWanted(true)}
    >
      {format.text('madeByAI')}
    </Badge>
  );
  if (!isWanted) return closed;
  return (
    <Later part={whyPart} height="1lh" format={format} pending={closed}>
      {({ AIDisclosure }) => <AIDisclosure insight={insight} trigger={button} format={format} />}
    </Later>
  );
}
