import { useRef, useState } from 'react';
import type { ComplianceAction } from '../../../compliance/index';
import type { DetailFormat } from '../messages/detailMessages';
import { ActionButton } from './ActionButton';
import { ActionForm } from './ActionForm';
import * as S from './actionForm.styles';
import type { Availability } from './availability';
import type { FormKind } from './formFields';

export interface ControlActionsProps {
  readonly controlId: string;
  readonly availabilityOf: (kind: ComplianceAction['kind']) => Availability;
  readonly onAct: (action: ComplianceAction) => void;
  readonly format: DetailFormat;
}

const forms = [
  ['request-exception', 'actRequestException'],
  ['assign', 'actAssign'],
  ['attest', 'actAttest'],
] as const satisfies readonly (readonly [FormKind, unknown])[];

/** What can be done about a control as a whole. What needs to be told something opens a form in its place. */
export function ControlActions({ controlId, availabilityOf, onAct, format }: ControlActionsProps) {
  const [open, setOpen] = useState<FormKind | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    // The form takes its focus with it: back to the button that opened it.
    bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  };
  return (
    <>
      <S.Bar ref={bar} role="group" aria-label={format.text('actions')}>
        {forms.map(([kind, title]) => (
          <ActionButton
            key={kind}
            availability={availabilityOf(kind)}
            isOpen={open === kind}
            onPress={() => setOpen(open === kind ? null : kind)}
          >
            {format.text(title)}
          </ActionButton>
        ))}
        <ActionButton
          availability={availabilityOf('rerun-check')}
          onPress={() => onAct({ kind: 'rerun-check', controlId })}
        >
          {format.text('actRerunCheck')}
        </ActionButton>
      </S.Bar>
      {open !== null && (
        <ActionForm
          key={open}
          kind={open}
          controlId={controlId}
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
