import { styled } from 'styled-components';
import { Icon, type IconNode } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import type { NotificationVerb } from '../../notifications/index';
import { IconButton } from './NotificationCenter.styles';
import { useNotPossible } from './useNotPossible';
import { useWholeFormat } from './useWholeFormat';
import { whyNot } from './whyNot';

const Verb = styled(IconButton)`
  &[aria-disabled='true'] {
    background: none;
    color: var(--aut-color-border-strong);
    cursor: default;

    @media (forced-colors: active) {
      color: GrayText;
    }
  }
`;

export interface VerbButtonProps {
  readonly verb: NotificationVerb;
  readonly items: readonly NotificationItem[];
  readonly label: string;
  /** Its accessible name, where the label alone does not tell what it is about. @default the label */
  readonly name?: string | undefined;
  readonly icon: IconNode;
  readonly tabIndex: number;
  readonly onAct: () => void;
}

/**
 * Does one thing to some items. Where none of them allows it the button can still be reached, says why, and does not hide;
 * who presses it is told the reason, too: on a touch screen nothing else would tell it.
 */
export function VerbButton(props: VerbButtonProps) {
  const { verb, items, label, name = label, icon, tabIndex, onAct } = props;
  const { attributes, reason } = useNotPossible(whyNot(items, verb, useWholeFormat()));
  return (
    <Verb
      aria-label={name}
      title={label}
      {...attributes}
      tabIndex={tabIndex}
      onClick={({ detail }) => {
        // Of a double click the second half would take back the first, or hit the row that has moved up.
        if (detail !== 2) onAct();
      }}
    >
      <Icon shape={icon} />
      {reason}
    </Verb>
  );
}
