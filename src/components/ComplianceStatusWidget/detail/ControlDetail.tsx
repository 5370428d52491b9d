import { X } from 'lucide';
import { Fragment, useEffect, useId, useMemo, useRef } from 'react';
import { type ComplianceAction, foldOperations } from '../../../compliance/index';
import { ForeignText, Icon, MetaText, useMoreTexts, VisuallyHidden } from '../../../internal/index';
import { type Availability, availability } from '../actions/availability';
import type {
  ComplianceActionHandler,
  CompliancePermissions,
} from '../actions/complianceActionHandler';
import { ControlActions } from '../actions/ControlActions';
import { operate } from '../actions/operate';
import type { OperationLog } from '../actions/operationLog';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ComplianceView } from '../complianceView';
import { detailTexts } from '../messages/detailMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { gatherDetail, type ControlDetailView } from './gatherDetail';
import { ControlFacts } from './ControlFacts';
import { ControlRecords } from './ControlRecords';
import { ControlStanding } from './ControlStanding';
import * as S from './detail.styles';

export interface ControlDetailProps {
  readonly view: ComplianceView;
  readonly controlId: string;
  /** Level of the pane's title in the page's outline. */
  readonly headingLevel: number;
  readonly operations: OperationLog;
  readonly onAction: ComplianceActionHandler | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
  /** Answers the time, in epoch milliseconds. */
  readonly clock: () => number;
  /** Which actions a person may take; `null`: nobody carries actions out, and none is offered. */
  readonly permissions: CompliancePermissions | null;
  /** Nothing can be done without a connection, and each action says so. */
  readonly isOffline: boolean;
  readonly onClose: () => void;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

const said = {
  'request-exception': 'saidRequestException',
  'revoke-exception': 'saidRevokeException',
  assign: 'saidAssign',
  attest: 'saidAttest',
  'start-remediation': 'saidStartRemediation',
  'rerun-check': 'saidRerunCheck',
  'set-due': 'saidSetDue',
  'add-evidence': 'saidAddEvidence',
  comment: 'saidComment',
} as const satisfies Record<ComplianceAction['kind'], keyof typeof detailTexts>;

/** What can be done about a control as a whole; the rest stands with the records that it adds to. */
const wholeKinds = ['request-exception', 'assign', 'set-due', 'attest', 'rerun-check'] as const;

/**
 * All that is known of one control, and what can be done about it, beside the view that it was opened from. Takes the
 * focus when it opens; Escape closes it. Renders an `<aside>`: the page stays in reach.
 */
export function ControlDetail(props: ControlDetailProps) {
  const { view, controlId, headingLevel, operations, permissions, onClose, now } = props;
  const onAct = (action: ComplianceAction) => {
    const at = props.clock();
    const id = `${titleId}${operations.log.length}-${at}`;
    const operation = { action, id, at, error: null } as const;
    operations.setFold(() => foldOperations);
    void operate({ ...operation, status: 'pending' }, operations, props);
  };
  const own = operations.log.filter(({ action }) => action.controlId === controlId);
  const format = useMoreTexts(props.format, detailTexts);
  const titleId = useId();
  const availabilityOf = (kind: ComplianceAction['kind']): Availability =>
    permissions === null
      ? { isOffered: false, reason: null }
      : availability(kind, permissions, props.isOffline ? format.text('readOnly') : null);
  const detail = useMemo(
    () => gatherDetail(view, controlId, now, format),
    [view, controlId, now, format],
  );
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.focus();
  }, [controlId]);
  // Its words come anew for each act, since a region that gets the words it has already is not heard; and what was said
  // before is not said again when the newest act has failed.
  const newest = own.at(-1);
  return (
    <S.Side>
      <S.Pane
        ref={pane}
        tabIndex={-1}
        aria-labelledby={titleId}
        data-part="detail"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <S.PaneHeader>
          <div>
            {detail !== null && (
              <S.Reference>
                <ForeignText>{detail.control.reference}</ForeignText>
              </S.Reference>
            )}
            <S.PaneTitle as={`h${headingLevel}`} id={titleId}>
              <ForeignText>{detail?.control.title ?? format.text('detailGone')}</ForeignText>
            </S.PaneTitle>
          </div>
          <S.Close aria-label={format.text('detailClose')} onClick={onClose}>
            <Icon shape={X} />
          </S.Close>
        </S.PaneHeader>
        <VisuallyHidden role="status">
          {newest !== undefined && newest.status !== 'failed' && (
            <Fragment key={newest.id}>{format.text(said[newest.action.kind])}</Fragment>
          )}
        </VisuallyHidden>
        {detail !== null && (
          <>
            <ControlStanding detail={detail} format={format} />
            {own.some(({ status }) => status === 'pending') && (
              <MetaText>{format.text('saving')}</MetaText>
            )}
            {detail.control.description !== null && (
              <S.Prose>
                <ForeignText>{detail.control.description}</ForeignText>
              </S.Prose>
            )}
            <ControlFacts
              control={detail.control}
              nextAuditAt={earliestAudit(detail)}
              now={now}
              format={format}
            />
            <ControlActions
              key={controlId}
              control={detail.control}
              kinds={wholeKinds}
              label={format.text('actions')}
              availabilityOf={availabilityOf}
              onAct={onAct}
              format={format}
            />
            <ControlRecords
              // A form that is open belongs to one control.
              key={`records ${controlId}`}
              detail={detail}
              headingLevel={Math.min(headingLevel + 1, 6)}
              availabilityOf={availabilityOf}
              onAct={onAct}
              onEvent={props.onEvent}
              now={now}
              format={format}
            />
          </>
        )}
      </S.Pane>
    </S.Side>
  );
}

function earliestAudit({ frameworks }: ControlDetailView): number | null {
  const dates = frameworks.flatMap(({ framework }) => framework.nextAuditAt ?? []);
  return dates.length === 0 ? null : Math.min(...dates);
}
