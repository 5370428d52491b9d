import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { type NormalDecision, type NormalOption, optionBlock, plainText } from '../../../insights';
import { Button, ForeignText, StatusMark } from '../../../internal';
import type { InsightActionHandler } from '../insightAction';
import type { InsightEventHandler } from '../insightEvent';
import type { OptionFormat } from '../messages/optionMessages';
import * as S from './OptionTable.styles';
import { settle } from '../acting/settle';

export interface ApplyOptionProps {
  readonly decision: NormalDecision;
  /** What is chosen; `null`: nothing yet. */
  readonly option: NormalOption | null;
  readonly format: OptionFormat;
  readonly onAction: InsightActionHandler;
  readonly onEvent: InsightEventHandler | undefined;
  readonly permissions: ReadonlySet<string>;
  readonly isApproved: boolean;
}

/**
 * Carries the chosen option out, once, after whatever it takes: a permission, an approval, a second press, or its name
 * typed out where it cannot be taken back. What stands in the way is said beside the buttons, and once it is carried
 * out, the outcome stands in their place and has the focus that one of them had.
 */
export function ApplyOption({
  decision,
  option,
  format,
  onAction,
  onEvent,
  permissions,
  isApproved,
}: ApplyOptionProps) {
  const [typed, setTyped] = useState('');
  const [isArmed, setIsArmed] = useState(false);
  const [isPending, setIsPending] = useState(false);
  // Carried out it is once, until the app says what became of the decision or another option is chosen.
  const [isDone, setIsDone] = useState(false);
  const [outcome, setOutcome] = useState('');
  const statusRef = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (isDone && hadFocus.current) statusRef.current?.focus();
  }, [isDone]);
  if (option === null) return <S.Says>{format.text('chooseFirst')}</S.Says>;

  const label = plainText(option.label, 120).text;
  const isConfirmed = option.confirmation === 'typed' ? typed.trim() === label : isArmed;
  const standing = { permissions, isApproved, isPending, isConfirmed };
  const block = optionBlock(option, standing);
  const dryRunBlock = optionBlock(option, standing, true);

  const apply = async (dryRun: boolean) => {
    setIsPending(true);
    setTyped('');
    setOutcome('');
    const act = { id: decision.id, optionId: option.id, dryRun };
    onEvent?.({ type: 'decision.apply.pending', ...act });
    let answer: unknown;
    const refusal = await settle(async () => {
      answer = await onAction({ kind: 'apply', ...act });
    });
    onEvent?.({
      type: refusal === null ? 'decision.apply.committed' : 'decision.apply.rolledBack',
      ...act,
    });
    setIsPending(false);
    setIsArmed(false);
    if (refusal === null && !dryRun) {
      const { current: status } = statusRef;
      hadFocus.current = status?.parentElement?.contains(document.activeElement) ?? false;
      setIsDone(true);
    }
    setOutcome(outcomeText(refusal, answer, dryRun, format));
  };
  const press = ({ detail }: MouseEvent) => {
    // The second half of a double click is no second wish.
    if (detail > 1) return;
    if (block === 'needs-confirmation' && option.confirmation === 'step') setIsArmed(true);
    else if (block === null) void apply(false);
  };
  const needsStep = option.confirmation === 'step' && block !== 'already-running';
  return (
    <S.Act>
      {!isDone && option.confirmation === 'typed' && (
        <>
          <S.Says>
            <ForeignText>{format.text('typeToConfirm', { option: label })}</ForeignText>
          </S.Says>
          <S.Typed
            aria-label={format.text('typeToConfirm', { option: label })}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </>
      )}
      {!isDone && (
        <>
          <Button
            $kind="primary"
            aria-label={isArmed ? undefined : format.text('applyOption', { option: label })}
            aria-disabled={block !== null && !(needsStep && block === 'needs-confirmation')}
            onClick={press}
          >
            {format.text(isArmed ? 'applyAgain' : 'apply')}
          </Button>
          <Button
            aria-disabled={dryRunBlock !== null}
            onClick={() => {
              if (dryRunBlock === null) void apply(true);
            }}
          >
            {format.text('dryRun')}
          </Button>
        </>
      )}
      <S.Says ref={statusRef} role="status" tabIndex={isDone ? -1 : undefined}>
        {isDone ? (
          <StatusMark shape="check" tone="success">
            <ForeignText>{outcome}</ForeignText>
          </StatusMark>
        ) : (
          <ForeignText>{outcome || blockText(block, option, format)}</ForeignText>
        )}
      </S.Says>
    </S.Act>
  );
}

function blockText(
  block: ReturnType<typeof optionBlock>,
  { permission }: NormalOption,
  format: OptionFormat,
): string {
  switch (block) {
    case 'missing-permission':
      return format.text('blockedPermission', { permission: permission ?? '' });
    case 'needs-approval':
      return format.text('blockedApproval');
    case 'already-running':
      return format.text('blockedRunning');
    default:
      return '';
  }
}

function outcomeText(
  refusal: { readonly reason: string | null } | null,
  answer: unknown,
  dryRun: boolean,
  format: OptionFormat,
): string {
  if (refusal === null) {
    const done = format.text(dryRun ? 'dryRunDone' : 'applied');
    const told = typeof answer === 'string' ? plainText(answer, 500).text : '';
    return told === '' ? done : `${done} ${told}`;
  }
  const { reason } = refusal;
  return reason === null
    ? format.text('refusedUnknown')
    : format.text('refused', { reason: plainText(reason, 300).text });
}
