import { lazy, Suspense } from 'react';
import { Popover, Skeleton } from '../../../internal';
import type { Insight } from '../../../model';
import * as S from './InsightCard.styles';
import type { InsightFormat } from '../messages/panelMessages';

const AIDisclosure = lazy(async () => ({ default: (await import('../why/AIDisclosure')).AIDisclosure }));

/** Marks what a model made, and says on demand which one. Renders a `<button>` that opens a dialog beside it. */
export function AIBadge({
  insight,
  format,
}: {
  readonly insight: Insight;
  readonly format: InsightFormat;
}) {
  return (
    <Popover
      label={format.text('provenance')}
      trigger={
        <S.Badge aria-label={format.text('madeByAILabel')}>{format.text('madeByAI')}</S.Badge>
      }
    >
      <Suspense fallback={<Skeleton $width="100%" $height="10rem" />}>
        <AIDisclosure insight={insight} format={format} />
      </Suspense>
    </Popover>
  );
}
