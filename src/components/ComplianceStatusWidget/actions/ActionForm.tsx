import { useEffect, useId, useRef, useState } from 'react';
import type { ComplianceAction } from '../../../compliance/index';
import { Button, SelectField } from '../../../internal/index';
import type { ComplianceControl } from '../../../model/index';
import { evidenceKindName, exceptionKindName } from '../drawRecord';
import type { DetailFormat } from '../messages/detailMessages';
import * as S from './actionForm.styles';
import {
  actionOf,
  emptyFields,
  evidenceKinds,
  exceptionKinds,
  type FaultyField,
  type FormFields,
  type FormKind,
} from './formFields';

export interface ActionFormProps {
  readonly kind: FormKind;
  readonly control: ComplianceControl;
  readonly format: DetailFormat;
  readonly onSend: (action: ComplianceAction) => void;
  readonly onCancel: () => void;
}

/** The form's title, and the names of its text and its day; one without a name is not asked for. */
const texts = {
  'request-exception': { title: 'actRequestException', text: 'formReason', day: 'formUntil' },
  assign: { title: 'actAssign', text: 'formOwner', day: null },
  'set-due': { title: 'actSetDue', text: null, day: 'formDue' },
  attest: { title: 'actAttest', text: 'formNote', day: null },
  'add-evidence': { title: 'actAddEvidence', text: 'formTitle', day: 'formValidUntil' },
  comment: { title: 'actComment', text: 'formComment', day: null },
} as const;

/** Asks for what an action needs to be told. Takes the focus when it opens; Escape closes it. */
export function ActionForm({ kind, control, format, onSend, onCancel }: ActionFormProps) {
  const [fields, setFields] = useState<FormFields>(() => emptyFields(kind, control));
  const [fault, setFault] = useState<FaultyField | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const faultId = useId();
  const { text } = format;
  const { title, text: textLabel, day: dayLabel } = texts[kind];

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault();
    const action = actionOf(kind, control, fields);
    if (typeof action !== 'string') {
      onSend(action);
      return;
    }
    setFault(action);
    form.current?.querySelector<HTMLElement>(`[name=${action}]`)?.focus();
  };
  const field = (name: FaultyField) => ({
    name,
    value: fields[name],
    'aria-invalid': fault === name,
    'aria-describedby': fault === name ? faultId : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setFields({ ...fields, [name]: event.target.value }),
  });
  const faultOf = (name: FaultyField) =>
    fault === name && (
      <S.Fault id={faultId}>{text(name === 'href' ? 'formBadLink' : 'formMissing')}</S.Fault>
    );
  const isOneLine = kind === 'assign' || kind === 'add-evidence';
  return (
    <S.Form
      ref={form}
      noValidate
      aria-label={text(title)}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {textLabel !== null && (
        <S.Label>
          {text(textLabel)}
          {isOneLine ? (
            <S.Input required {...field('text')} />
          ) : (
            <S.Area rows={3} required {...field('text')} />
          )}
          {faultOf('text')}
        </S.Label>
      )}
      <Choice
        kind={kind}
        value={fields.choice}
        format={format}
        onValueChange={(choice) => setFields({ ...fields, choice })}
      />
      {kind === 'add-evidence' && (
        <S.Label>
          {text('formLink')}
          <S.Input type="url" dir="ltr" {...field('href')} />
          {faultOf('href')}
        </S.Label>
      )}
      {dayLabel !== null && (
        <S.Label>
          {text(dayLabel)}
          <S.Input type="date" {...field('day')} />
          {faultOf('day')}
        </S.Label>
      )}
      <S.Bar>
        <Button type="submit" $kind="primary">
          {text('formSend')}
        </Button>
        <Button $kind="quiet" onClick={onCancel}>
          {text('formCancel')}
        </Button>
      </S.Bar>
    </S.Form>
  );
}

interface ChoiceProps extends Pick<ActionFormProps, 'kind' | 'format'> {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

/** The one thing that is chosen from a few, where there is such a thing. */
function Choice({ kind, format, ...field }: ChoiceProps) {
  const { text } = format;
  switch (kind) {
    case 'request-exception':
      return (
        <SelectField
          {...field}
          label={text('formKind')}
          options={exceptionKinds.map((value) => ({
            value,
            label: exceptionKindName(value, format),
          }))}
        />
      );
    case 'attest':
      return (
        <SelectField
          {...field}
          label={text('formOutcome')}
          options={[
            { value: 'compliant', label: text('formFulfilled') },
            { value: 'non_compliant', label: text('formNotFulfilled') },
          ]}
        />
      );
    case 'add-evidence':
      return (
        <SelectField
          {...field}
          label={text('formKind')}
          options={evidenceKinds.map((value) => ({
            value,
            label: evidenceKindName(value, format),
          }))}
        />
      );
    default:
      return null;
  }
}
