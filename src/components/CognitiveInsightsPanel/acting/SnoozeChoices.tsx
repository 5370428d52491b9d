import { styled } from 'styled-components';
import { Button, MetaText } from '../../../internal';
import type { Insight } from '../../../model';
import { snoozePresets } from '../../../notifications';
import type { CardActs } from './cardActs';
import type { ActingFormat, ActingMessageKey } from '../messages/actingMessages';

const names = {
  'in-one-hour': 'snoozeHour',
  'this-evening': 'snoozeEvening',
  tomorrow: 'snoozeTomorrow',
  weekend: 'snoozeWeekend',
  'next-week': 'snoozeWeek',
} as const satisfies Record<string, ActingMessageKey>;

const List = styled.ul`
  display: grid;
  list-style: none;
  margin: 0;
  padding: 0;
`;

const Choice = styled(Button).attrs({ $kind: 'quiet' as const })`
  inline-size: 100%;
  justify-content: space-between;
`;

/** The times until which a finding can be put off, soonest first. */
export function SnoozeChoices({
  insight,
  now,
  format,
  acts,
}: {
  readonly insight: Insight;
  /** Epoch milliseconds (UTC). */
  readonly now: number;
  readonly format: ActingFormat;
  readonly acts: CardActs;
}) {
  return (
    <List>
      {snoozePresets(now, format.timeZone).map(({ id, until }) => (
        <li key={id}>
          <Choice
            onClick={() => acts.actAndLeave(insight, { kind: 'snooze', id: insight.id, until })}
          >
            {format.text(names[id])}
            <MetaText>{format.dateTime(until)}</MetaText>
          </Choice>
        </li>
      ))}
    </List>
  );
}
