import { CircleCheck, CircleDashed, EyeOff, Hourglass, Search } from 'lucide';
import {
  conditionBody,
  type ConditionBody,
  type ConditionInput,
  describeCondition,
} from '../../../insights';
import { Button, type IconNode, Placeholder, type Tone, useMoreTexts } from '../../../internal';
import type { InsightFormat } from '../messages/panelMessages';
import { stateMessages } from '../messages/stateMessages';

const looks: Readonly<Partial<Record<ConditionBody['kind'], readonly [IconNode, Tone]>>> = {
  disabled: [EyeOff, 'neutral'],
  'all-filtered': [Search, 'neutral'],
  'all-dismissed': [EyeOff, 'neutral'],
  'not-enough-data': [Hourglass, 'neutral'],
  healthy: [CircleCheck, 'success'],
  'nothing-reported': [CircleDashed, 'neutral'],
};

export interface InsightsPlaceholderProps {
  /** `null`: nothing was asked for yet. */
  readonly condition: ConditionInput | null;
  readonly format: InsightFormat;
  readonly onClearFilters: () => void;
}

/** Fills the place of the findings when there are none, and says which of the ways to have none it is. */
export function InsightsPlaceholder({
  condition,
  format: panelFormat,
  onClearFilters,
}: InsightsPlaceholderProps) {
  const format = useMoreTexts(panelFormat, stateMessages);
  if (condition === null) {
    return (
      <Placeholder
        icon={CircleDashed}
        tone="neutral"
        title={format.text('loadIdle')}
        hint={format.text('loadIdleHint')}
      />
    );
  }
  const body = conditionBody(condition);
  const [icon, tone] = looks[body.kind] ?? [CircleDashed, 'neutral'];
  return (
    <Placeholder
      icon={icon}
      tone={tone}
      title={describeCondition(body, { locale: format.locale, messages: format.messages })}
      action={
        body.kind === 'all-filtered' ? (
          <Button onClick={onClearFilters}>{format.text('clearFilters')}</Button>
        ) : undefined
      }
    />
  );
}
