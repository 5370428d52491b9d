import {
  CircleCheck,
  CircleDashed,
  EyeOff,
  Hourglass,
  type LucideIcon,
  Search,
} from 'lucide-react';
import type { ConditionBody } from '../../../insights';
import { Button, Placeholder, type Tone } from '../../../internal';
import type { InsightFormat } from '../messages/panelMessages';

const looks: Readonly<Partial<Record<ConditionBody['kind'], readonly [LucideIcon, Tone]>>> = {
  disabled: [EyeOff, 'neutral'],
  'all-filtered': [Search, 'neutral'],
  'all-dismissed': [EyeOff, 'neutral'],
  'not-enough-data': [Hourglass, 'neutral'],
  healthy: [CircleCheck, 'success'],
  'nothing-reported': [CircleDashed, 'neutral'],
};

/** Fills the place of the findings when there are none, and says which of the ways to have none it is. */
export function InsightsPlaceholder({
  body,
  text,
  format,
  onClearFilters,
}: {
  readonly body: ConditionBody;
  /** The condition in a sentence. */
  readonly text: string;
  readonly format: InsightFormat;
  readonly onClearFilters: () => void;
}) {
  const [icon, tone] = looks[body.kind] ?? [CircleDashed, 'neutral'];
  return (
    <Placeholder
      icon={icon}
      tone={tone}
      title={text}
      action={
        body.kind === 'all-filtered' ? (
          <Button onClick={onClearFilters}>{format.text('clearFilters')}</Button>
        ) : undefined
      }
    />
  );
}
