import { MapPin, TriangleAlert } from 'lucide';
import { styled } from 'styled-components';
import {
  ForeignText,
  Icon,
  LinkButton,
  MetaText,
  textStyles,
  useMoreTexts,
} from '../../../internal';
import type { ProcessAnalysis, Savings } from '../../../model';
import type { BottleneckPlace, MatchedBottleneck } from '../../../process';
import { findingMessages } from '../messages/findingMessages';
import type { ProcessFormat } from '../messages/mapMessages';
import { Section } from '../rail/Section';
import { FactList } from '../rail/FactList';
import {
  bottleneckFacts,
  effortText,
  type FindingFormat,
  measureText,
  savingsText,
} from './findingTexts';

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Item = styled.li`
  border-block-start: 1px solid var(--aut-color-border-default);
  padding-block: var(--aut-space-2);

  &:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
`;

const Name = styled.p`
  ${textStyles.body}
  align-items: flex-start;
  display: flex;
  font-weight: var(--aut-font-weight-medium);
  gap: 6px;
  margin: 0;
`;

const Mark = styled.span`
  align-items: center;
  block-size: 1lh;
  color: var(--aut-color-danger-indicator);
  display: inline-flex;
  flex: none;
`;

const Text = styled.p`
  ${textStyles.body}
  margin: 0;
`;

const Plan = styled.ol`
  ${textStyles.body}
  margin: 0;
  padding-inline-start: 1.25rem;
`;

export interface FindingsRailProps {
  readonly analysis: ProcessAnalysis;
  readonly matched: readonly MatchedBottleneck[];
  readonly onSelect: (place: BottleneckPlace) => void;
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** What a service found: bottlenecks with their place on the map, inefficiencies, opportunities, metrics, a plan. */
export function FindingsRail({
  analysis,
  matched,
  onSelect,
  headingLevel,
  format: mapFormat,
}: FindingsRailProps) {
  const format = useMoreTexts(mapFormat, findingMessages);
  const { inefficiencies, opportunities, metrics, summary, plan = [] } = analysis;
  const section = { headingLevel };
  return (
    <>
      {summary != null && summary !== '' && (
        <Section {...section} part="analysis-summary" title={format.text('findings')}>
          <Text>
            <ForeignText>{summary}</ForeignText>
          </Text>
        </Section>
      )}
      {metrics.length > 0 && (
        <Section {...section} part="metrics" title={format.text('measures')}>
          <FactList
            facts={metrics.map((metric) => ({
              name: metric.label,
              value: measureText(metric, format),
            }))}
          />
        </Section>
      )}
      {matched.length > 0 && (
        <Section {...section} part="bottlenecks" title={format.text('bottlenecks')}>
          <List>
            {matched.map(({ bottleneck, place }, i) => (
              <Item key={i}>
                <Name>
                  <Mark>
                    <Icon shape={TriangleAlert} />
                  </Mark>
                  {place === null ? (
                    <ForeignText>{bottleneck.location}</ForeignText>
                  ) : (
                    <LinkButton onClick={() => onSelect(place)} title={format.text('showOnMap')}>
                      <ForeignText>{bottleneck.location}</ForeignText>
                    </LinkButton>
                  )}
                  {place !== null && (
                    <Mark as="span">
                      <Icon shape={MapPin} size={14} label={format.text('showOnMap')} />
                    </Mark>
                  )}
                </Name>
                <MetaText>
                  {[
                    ...(place === null ? [format.text('notOnMap')] : []),
                    ...bottleneckFacts(bottleneck, format),
                  ].join(' · ')}
                </MetaText>
              </Item>
            ))}
          </List>
        </Section>
      )}
      {opportunities.length > 0 && (
        <Section {...section} part="opportunities" title={format.text('opportunities')}>
          <List>
            {opportunities.map((opportunity, i) => (
              <Item key={i}>
                <Name>
                  <ForeignText>{opportunity.title}</ForeignText>
                </Name>
                {opportunity.description !== null && (
                  <Text>
                    <ForeignText>{opportunity.description}</ForeignText>
                  </Text>
                )}
                <FindingFacts
                  savings={opportunity}
                  others={[
                    ...effortText(opportunity.effort, format),
                    ...(opportunity.automation === null
                      ? []
                      : [
                          format.text('automation', {
                            percent: format.percent(opportunity.automation * 100),
                          }),
                        ]),
                  ]}
                  format={format}
                />
              </Item>
            ))}
          </List>
        </Section>
      )}
      {inefficiencies.length > 0 && (
        <Section {...section} part="inefficiencies" title={format.text('inefficiencies')}>
          <List>
            {inefficiencies.map((inefficiency, i) => (
              <Item key={i}>
                <Text>
                  <ForeignText>{inefficiency.description}</ForeignText>
                </Text>
                <FindingFacts
                  savings={inefficiency}
                  others={
                    inefficiency.complexity === null
                      ? []
                      : [
                          format.text('complexity', {
                            percent: format.percent(inefficiency.complexity * 100),
                          }),
                        ]
                  }
                  format={format}
                />
              </Item>
            ))}
          </List>
        </Section>
      )}
      {plan.length > 0 && (
        <Section {...section} part="plan" title={format.text('plan')}>
          <Plan>
            {plan.map((step, i) => (
              <li key={i}>
                <ForeignText>{step}</ForeignText>
              </li>
            ))}
          </Plan>
        </Section>
      )}
    </>
  );
}

interface FindingFactsProps {
  readonly savings: Savings;
  readonly others: readonly string[];
  readonly format: FindingFormat;
}

function FindingFacts({ savings, others, format }: FindingFactsProps) {
  return <MetaText>{[savingsText(savings, format), ...others].join(' · ')}</MetaText>;
}
