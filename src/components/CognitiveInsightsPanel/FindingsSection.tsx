import { Later } from '../../internal';
import { styled } from 'styled-components';
import { InsightFeed, type InsightFeedProps } from './feed/InsightFeed';
import { type InsightFilter, noFilter } from './filters/insightFilter';
import { placeholderHeight } from './InsightsBody';
import type { InsightsView } from './insightsView';
import { soonPart } from './parts';
import { Section } from './Section';

/** So many are seen at a glance; a filter would only be in the way. */
const fewFindings = 3;

/* As high as the filters are: one line, and in a narrow panel two. */
const FilterPlace = styled.div`
  margin-block-end: var(--aut-space-3);
  min-block-size: var(--aut-control-height);

  @container aut-panel (max-width: 30rem) {
    min-block-size: calc(2 * var(--aut-control-height) + var(--aut-space-2));
  }
`;

export interface FindingsSectionProps {
  readonly view: InsightsView;
  /** What every card takes. */
  readonly card: Omit<InsightFeedProps, 'label' | 'items'>;
  readonly filter: InsightFilter;
  readonly onFilterChange: (filter: InsightFilter) => void;
  readonly onClearFilters: () => void;
  readonly headingLevel: number;
}

/** The findings: those that are stated, and folded below them those that are merely possible. */
export function FindingsSection({
  view,
  card,
  filter,
  onFilterChange,
  onClearFilters,
  headingLevel,
}: FindingsSectionProps) {
  const { format } = card;
  const { stated, possible } = view;
  const hasFilters = view.visible.length > fewFindings || filter !== noFilter;
  return (
    <>
      <Section title={format.text('findings')} headingLevel={headingLevel}>
        {hasFilters && (
          <FilterPlace>
            <Later part={soonPart} height="var(--aut-control-height)" format={format}>
              {({ InsightFilters }) => (
                <InsightFilters
                  filter={filter}
                  onFilterChange={onFilterChange}
                  severities={view.severities}
                  kinds={view.kinds}
                  format={format}
                />
              )}
            </Later>
          </FilterPlace>
        )}
        {stated.length + possible.length === 0 && (
          <Later part={soonPart} height={placeholderHeight} format={format}>
            {({ InsightsPlaceholder }) => (
              <InsightsPlaceholder
                condition={view.condition}
                format={format}
                onClearFilters={onClearFilters}
              />
            )}
          </Later>
        )}
        {stated.length > 0 && (
          <InsightFeed {...card} label={format.text('findings')} items={stated} />
        )}
      </Section>
      {possible.length > 0 && (
        <Section
          title={format.text('possible', { count: possible.length })}
          hint={format.text('possibleHint')}
          headingLevel={headingLevel}
          isFolded
        >
          <InsightFeed
            {...card}
            label={format.text('possible', { count: possible.length })}
            items={possible}
          />
        </Section>
      )}
    </>
  );
}
