import { useState } from 'react';
import { styled } from 'styled-components';
import { createPart, focusRing, Later, SegmentedControl, useMoreTexts } from '../../../internal';
import type { ProcessAnalysis } from '../../../model';
import type { LogFilter } from '../../../process';
import { filterOf } from '../filters/filterOf';
import type { ProcessFormat } from '../messages/mapMessages';
import { partMessages } from '../messages/partMessages';
import type { ProcessView } from '../useProcessView';
import { VariantsRail } from './VariantsRail';

const detailPart = createPart(() => import('../detail/ItemDetail'));
const findingsPart = createPart(() => import('../findings/FindingsRail'));

/** As high as the picture beside it; without one as high as it is. */
const Scroll = styled.div`
  ${focusRing}

  @container aut-panel (min-width: 52.01rem) {
    :not(:only-child) > & {
      /* The bar to scroll stands in the panel's own margin, so that figures end where the panel's do. */
      inset: 0;
      inset-inline-end: calc(-1 * var(--aut-space-3));
      overflow-y: auto;
      padding: 2px;
      padding-inline-end: var(--aut-space-3);
      position: absolute;
      scrollbar-width: thin;
    }
  }
`;

const Choice = styled.div`
  margin-block-end: var(--aut-space-4);
`;

export interface ProcessRailProps {
  readonly view: ProcessView;
  /** `null`: no service found anything. */
  readonly analysis: ProcessAnalysis | null;
  /** Narrows the log; absent where there is none. */
  readonly onNarrow: ((filter: LogFilter) => void) | undefined;
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** Beside the map: details of what is chosen, then the variants or what a service found. */
export function ProcessRail(props: ProcessRailProps) {
  const { view, analysis, onNarrow, headingLevel } = props;
  const format = useMoreTexts(props.format, partMessages);
  const [chosen, choose] = useState<'variants' | 'findings'>('findings');
  const { process, selection, setSelection, perspective } = view;
  const hasVariants = process.variants.length > 0;
  const shown =
    analysis === null || (hasVariants && chosen === 'variants') ? 'variants' : 'findings';
  const common = { headingLevel, format };
  const ofActivities = perspective === 'activities';
  const keep = selection === null ? null : filterOf(selection, perspective);
  return (
    <Scroll role="region" aria-label={format.text('rail')} tabIndex={0} data-part="rail">
      {selection !== null && (
        <Later part={detailPart} format={format}>
          {({ ItemDetail }) => (
            <ItemDetail
              {...common}
              graph={process.graph}
              selection={selection}
              onClose={() => setSelection(null)}
              onSelect={setSelection}
              onKeep={
                onNarrow && keep
                  ? (isExcluded) => onNarrow(isExcluded ? { ...keep, isExcluded } : keep)
                  : undefined
              }
            />
          )}
        </Later>
      )}
      {hasVariants && analysis !== null && (
        <Choice>
          <SegmentedControl
            label={format.text('rail')}
            segments={[
              { value: 'findings', label: format.text('findings') },
              { value: 'variants', label: format.text('variants') },
            ]}
            value={shown}
            onValueChange={choose}
          />
        </Choice>
      )}
      {shown === 'findings' && analysis !== null && (
        <Later part={findingsPart} format={format}>
          {({ FindingsRail }) => (
            <FindingsRail
              {...common}
              analysis={analysis}
              matched={view.matched}
              onSelect={setSelection}
            />
          )}
        </Later>
      )}
      {shown === 'variants' && hasVariants && (
        <VariantsRail
          {...common}
          variants={process.variants}
          onKeep={
            onNarrow && ofActivities
              ? (kept) =>
                  onNarrow({ type: 'variant', variants: kept.map((each) => each.activities) })
              : undefined
          }
        />
      )}
    </Scroll>
  );
}
