import { useId, useMemo, useState } from 'react';
import {
  Button,
  type Format,
  ForeignText,
  StatusMark,
  useMoreTexts,
} from '../../../internal/index';
import type { ComplianceData } from '../../../model/index';
import * as D from '../detail/detail.styles';
import { ViolationRecord } from '../detail/ViolationRecord';
import { severityName, type RecordFormat } from '../drawRecord';
import { detailMessages } from '../messages/detailMessages';
import { governanceMessages } from '../messages/governanceMessages';
import { recordMessages } from '../messages/recordMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { Section, SectionTitle } from '../trend/trend.styles';
import { governanceView, type PolicyStanding } from './governanceView';
import * as S from './governance.styles';

const texts = {
  ...recordMessages,
  ...governanceMessages,
  occurred: detailMessages.occurred,
};

type GovernanceFormat = RecordFormat & Format<keyof typeof texts>;

/** Violations that are shown before somebody asks for more. */
const few = 5;

export interface GovernanceSectionProps {
  readonly data: ComplianceData;
  /** Level of the title in the page's outline. */
  readonly headingLevel: number;
  readonly format: ComplianceFormat;
}

/** The platform's own policies, what broke them, and what the service recommends, beside the frameworks. */
export function GovernanceSection({ data, headingLevel, ...props }: GovernanceSectionProps) {
  const format = useMoreTexts(props.format, texts);
  const view = useMemo(() => governanceView(data, format.compare), [data, format]);
  const [showsAll, setShowsAll] = useState(false);
  const titleId = useId();
  const below = `h${Math.min(headingLevel + 1, 6)}` as 'h4';
  const names = new Map(data.policies.map(({ id, name }) => [id, name]));
  const shown = showsAll ? view.violations : view.violations.slice(0, few);
  return (
    <Section aria-labelledby={titleId} data-part="governance">
      <SectionTitle as={`h${headingLevel}`} id={titleId}>
        {format.text('governance')}
      </SectionTitle>
      <S.Columns>
        {view.policies.length > 0 && (
          <S.Column>
            <S.ColumnTitle as={below}>{format.text('governancePolicies')}</S.ColumnTitle>
            <D.Records>
              {view.policies.map((standing) => (
                <Policy key={standing.policy.id} standing={standing} format={format} />
              ))}
            </D.Records>
          </S.Column>
        )}
        {view.violations.length > 0 && (
          <S.Column>
            <S.ColumnTitle as={below}>{format.text('governanceViolations')}</S.ColumnTitle>
            <D.Records>
              {shown.map((violation) => (
                <ViolationRecord
                  key={violation.id}
                  violation={violation}
                  occurred={format.text('occurred')}
                  actionTaken={
                    [
                      ...(violation.policyId === null
                        ? []
                        : [
                            format.text('ofPolicy', {
                              policy: names.get(violation.policyId) ?? violation.policyId,
                            }),
                          ]),
                      ...(violation.actionTaken === null
                        ? []
                        : [format.text('actionTaken', { action: violation.actionTaken })]),
                    ].join(' · ') || undefined
                  }
                  format={format}
                />
              ))}
            </D.Records>
            {shown.length < view.violations.length && (
              <div>
                <Button onClick={() => setShowsAll(true)}>
                  {format.text('showAllViolations', { count: view.violations.length })}
                </Button>
              </div>
            )}
          </S.Column>
        )}
        {view.recommendations.length > 0 && (
          <S.Column>
            <S.ColumnTitle as={below}>{format.text('recommendations')}</S.ColumnTitle>
            <D.Records>
              {view.recommendations.map((recommendation, i) => (
                <D.Record key={`${i} ${recommendation}`}>
                  <D.RecordTitle>
                    <ForeignText>{recommendation}</ForeignText>
                  </D.RecordTitle>
                </D.Record>
              ))}
            </D.Records>
          </S.Column>
        )}
      </S.Columns>
    </Section>
  );
}

interface PolicyProps {
  readonly standing: PolicyStanding;
  readonly format: GovernanceFormat;
}

/** A policy: whether it is on, how grave a breach is and how many are open. Renders a `<li>`. */
function Policy({ standing: { policy, openViolations }, format }: PolicyProps) {
  const { name, description, severity, enabled } = policy;
  const state = enabled === null ? 'policyUnknown' : enabled ? 'policyEnabled' : 'policyDisabled';
  return (
    <D.Record data-part="policy">
      <D.RecordTitle>
        <ForeignText>{name}</ForeignText>
      </D.RecordTitle>
      {description !== null && (
        <D.Nothing>
          <ForeignText>{description}</ForeignText>
        </D.Nothing>
      )}
      <D.RecordFacts>
        {openViolations === 0 ? (
          <StatusMark shape="check" tone={enabled === true ? 'success' : 'neutral'}>
            {format.text('governanceNone')}
          </StatusMark>
        ) : (
          <StatusMark shape="octagon" tone="danger">
            {format.text('governanceOpen', { count: openViolations })}
          </StatusMark>
        )}
        <span>{format.text(state)}</span>
        {severity !== null && <ForeignText>{severityName(severity, format)}</ForeignText>}
      </D.RecordFacts>
    </D.Record>
  );
}
