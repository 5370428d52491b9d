import { TriangleAlert } from 'lucide';
import { styled } from 'styled-components';
import { Button, ForeignText, Icon, MetaText, useMoreTexts } from '../../../internal/index';
import type { ComplianceData } from '../../../model/index';
import type { ComplianceEventHandler } from '../complianceEvent';
import { failureMessages } from '../messages/failureMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import type { ComplianceActionHandler } from './complianceActionHandler';
import { operate } from './operate';
import type { LoggedOperation, OperationLog } from './operationLog';

const List = styled.div`
  display: grid;
  gap: var(--aut-space-2);
  margin-block-end: var(--aut-space-3);
`;

const Failure = styled.div`
  align-items: center;
  background-color: var(--aut-color-danger-soft);
  border-radius: var(--aut-radius-control);
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
  padding: var(--aut-space-2) var(--aut-space-3);

  > svg {
    color: var(--aut-color-danger-indicator);
    flex: none;
  }

  > div {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
`;

const Reason = styled(MetaText)`
  color: inherit;
  display: block;
`;

const sentences = {
  'request-exception': 'failedRequestException',
  'revoke-exception': 'failedRevokeException',
  assign: 'failedAssign',
  attest: 'failedAttest',
  'start-remediation': 'failedStartRemediation',
  'rerun-check': 'failedRerunCheck',
  'set-due': 'failedSetDue',
  'add-evidence': 'failedAddEvidence',
  comment: 'failedComment',
} as const satisfies Record<LoggedOperation['action']['kind'], keyof typeof failureMessages>;

export interface ActionFailuresProps {
  readonly operations: OperationLog;
  readonly onAction: ComplianceActionHandler | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
  readonly data: ComplianceData;
  readonly format: ComplianceFormat;
}

/** What could not be done and was taken back, why, and a way to try again. One line for each, until it is dismissed. */
export function ActionFailures({
  operations,
  onAction,
  onEvent,
  data,
  format,
}: ActionFailuresProps) {
  const { text } = useMoreTexts(format, failureMessages);
  const failed = operations.log.filter(({ status }) => status === 'failed');
  return (
    <List role="alert">
      {failed.map((operation) => {
        const { id, action, error } = operation;
        const control = data.controls.find((each) => each.id === action.controlId);
        const name = control?.title ?? action.controlId;
        const reason = error?.userMessage ?? error?.message ?? '';
        return (
          <Failure key={id} data-part="failure">
            <Icon shape={TriangleAlert} />
            <div>
              <bdi>{text(sentences[action.kind], { control: name })}</bdi>
              {reason !== '' && (
                <Reason>
                  <ForeignText>{reason}</ForeignText>
                </Reason>
              )}
            </div>
            <Button onClick={() => void operate(operation, operations, { onAction, onEvent })}>
              {text('failedRetry')}
            </Button>
            <Button
              $kind="quiet"
              onClick={() => operations.setLog((log) => log.filter((each) => each.id !== id))}
            >
              {text('failedDismiss')}
            </Button>
          </Failure>
        );
      })}
    </List>
  );
}
