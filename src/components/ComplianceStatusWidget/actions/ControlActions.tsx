import { useRef, useState } from 'react';
import type { ComplianceAction } from '../../../compliance/index';
import type { ComplianceControl } from '../../../model/index';
import type { DetailFormat } from '../messages/detailMessages';
import { ActionButton } from './ActionButton';
import { ActionForm } from './ActionForm';
import * as S from './actionForm.styles';
import type { Availability } from './availability';
import type { FormKind } from './formFields';

export interface ControlActionsProps {
  readonly control: ComplianceControl;
  /** What is offered here, in its order. */
  readonly kinds: readonly (FormKind | 'rerun-check')[];
  /** The name of the group. */
  readonly label: string;
  readonly availabilityOf: (kind: ComplianceAction['kind']) => Availability;
  readonly onAct: (action: ComplianceAction) => void;
  readonly format: DetailFormat;
}

const titles = {
  assign: 'actAssign',
  'set-due': 'actSetDue',
  attest: 'actAttest',
  'request-exception': 'actRequestException',
  'rerun-check': 'actRerunCheck',
  'add-evidence': 'actAddEvidence',
  comment: 'actComment',
} as const satisfies Record<ControlActionsProps['kinds'][number], unknown>;

/** What can be done about a control. What needs to be told something opens a form in its place. */
export function ControlActions(props: ControlActionsProps) {
  const { control, label, availabilityOf, onAct, format } = props;
  const [open, setOpen] = useState<FormKind | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const kinds = props.kinds.filter((kind) => availabilityOf(kind).isOffered);
  if (kinds.length === 0) return null;
  const close = () => {
    // The form takes its focus with it: back to the button that opened it.
    bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  };
  return (
    <>
      <S.Bar ref={bar} role="group" aria-label={label}>
        {kinds.map((kind) => (
          <ActionButton
            key={kind}
            availability={availabilityOf(kind)}
            isOpen={kind === 'rerun-check' ? undefined : open === kind}
            onPress={() => {
              if (kind === 'rerun-check') onAct({ kind, controlId: control.id });
              else setOpen(open === kind ? null : kind);
            }}
          >
            {format.text(titles[kind])}
          </ActionButton>
        ))}
      </S.Bar>
      {open !== null && (
        <ActionForm
          key={open}
          kind={open}
          control={control}
          format={format}
          onCancel={close}
          onSend={(action) => {
            close();
            onAct(action);
          }}
        />
      )}
    </>
  );
}
