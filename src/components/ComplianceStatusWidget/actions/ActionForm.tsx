import { useEffect, useId, useRef, useState } from 'react';
import type { ComplianceAction } from '../../../compliance/index';
import { Button, SelectField } from '../../../internal/index';
import { exceptionKindName } from '../detail/exceptionKindName';
import type { DetailFormat } from '../messages/detailMessages';
import * as S from './actionForm.styles';
import {
  actionOf,
  emptyFields,
  exceptionKinds,
  type FormFields,
  type FormKind,
} from './formFields';

export interface ActionFormProps {
  readonly kind: FormKind;
  readonly controlId: string;
  readonly format: DetailFormat;
  readonly onSend: (action: ComplianceAction) => void;
  readonly onCancel: () => void;
}

const texts = {
  'request-exception': { title: 'actRequestException', field: 'formReason' },
  assign: { title: 'actAssign', field: 'formOwner' },
  attest: { title: 'actAttest', field: 'formNote' },
} as const;

/** Asks for what an action needs to be told. Takes the focus when it opens; Escape closes it. */
export function ActionForm({ kind, controlId, format, onSend, onCancel }: ActionFormProps) {
  const [fields, setFields] = useState<FormFields>(() => emptyFields(kind));
  const [isIncomplete, setIsIncomplete] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faultId = useId();
  const { text } = format;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault();
    const action = actionOf(kind, controlId, fields);
    if (action === null) {
      setIsIncomplete(true);
      form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    } else onSend(action);
  };
  const field = {
    value: fields.text,
    required: true,
    'aria-invalid': isIncomplete,
    'aria-describedby': isIncomplete ? faultId : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setFields({ ...fields, text: event.target.value }),
  };
  return (
    <S.Form
      ref={form}
      noValidate
      aria-label={text(texts[kind].title)}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <S.Label>
        {text(texts[kind].field)}
        {kind === 'assign' ? <S.Input {...field} /> : <S.Area rows={3} {...field} />}
        {isIncomplete && <S.Fault id={faultId}>{text('formMissing')}</S.Fault>}
      </S.Label>
      {kind === 'request-exception' && (
        <>
          <SelectField
            label={text('formKind')}
            value={fields.choice}
            options={exceptionKinds.map((value) => ({
              value,
              label: exceptionKindName(value, format),
            }))}
            onValueChange={(choice) => setFields({ ...fields, choice })}
          />
          <S.Label>
            {text('formUntil')}
            <S.Input
              type="date"
              value={fields.until}
              onChange={(event) => setFields({ ...fields, until: event.target.value })}
            />
          </S.Label>
        </>
      )}
      {kind === 'attest' && (
        <SelectField
          label={text('formOutcome')}
          value={fields.choice}
          options={[
            { value: 'compliant', label: text('formFulfilled') },
            { value: 'non_compliant', label: text('formNotFulfilled') },
          ]}
          onValueChange={(choice) => setFields({ ...fields, choice })}
        />
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
