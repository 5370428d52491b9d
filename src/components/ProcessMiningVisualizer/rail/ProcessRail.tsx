import { Lightbulb, Route } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { styled } from 'styled-components';
import { focusRing, SegmentedControl, useIsHydrated } from '../../../internal';
import type { ProcessFormat } from '../messages';

/* As high as the map beside it: a long list scrolls instead of leaving the map alone above a void. */
const Root = styled.div`
  min-inline-size: 0;
  position: relative;
`;

const Scroll = styled.div`
  ${focusRing}

  @container aut-panel (min-width: 52.01rem) {
    inset: 0;
    overflow-y: auto;
    padding: 2px;
    padding-inline-end: var(--aut-space-3);
    position: absolute;
    scrollbar-width: thin;
  }
`;

const Choice = styled.div`
  margin-block-end: var(--aut-space-4);
`;

export interface ProcessRailProps {
  /** What is chosen on the map; above all else. */
  readonly details: ReactNode;
  /** `null`: no service found anything. */
  readonly findings: ReactNode;
  /** `null`: there are no events to find variants in. */
  readonly variants: ReactNode;
  readonly format: ProcessFormat;
}

/** Beside the map: details of what is chosen, then the variants or what a service found. */
export function ProcessRail({ details, findings, variants, format }: ProcessRailProps) {
  const [shown, show] = useState<'variants' | 'findings'>('findings');
  const isHydrated = useIsHydrated();
  const hasBoth = findings !== null && variants !== null;
  return (
    <Root>
      <Scroll role="region" aria-label={format.text('rail')} tabIndex={0} data-part="rail">
        {isHydrated && <Suspense fallback={null}>{details}</Suspense>}
        {hasBoth && (
          <Choice>
            <SegmentedControl
              label={format.text('rail')}
              segments={[
                { value: 'findings', label: format.text('findings'), icon: Lightbulb },
                { value: 'variants', label: format.text('variants'), icon: Route },
              ]}
              value={shown}
              onValueChange={show}
            />
          </Choice>
        )}
        {variants !== null && (!hasBoth || shown === 'variants') ? (
          variants
        ) : (
          <Suspense fallback={null}>{isHydrated && findings}</Suspense>
        )}
      </Scroll>
    </Root>
  );
}
