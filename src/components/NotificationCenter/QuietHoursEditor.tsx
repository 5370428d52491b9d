import { X } from 'lucide';
import { useId } from 'react';
import { styled } from 'styled-components';
import { supportedTimeZone } from '../../i18n/index';
import { Button, fieldStyles, Icon, textStyles } from '../../internal/index';
import { quietUntil, type QuietHours, type QuietWindow } from '../../notifications/index';
import { IconButton } from './NotificationCenter.styles';
import { useWholeFormat } from './useWholeFormat';

const Set = styled.fieldset`
  border: 0;
  display: grid;
  gap: var(--aut-space-2);
  margin: 0;
  min-inline-size: 0;
  padding: var(--aut-space-3) var(--aut-space-4);

  > legend {
    ${textStyles.section}
    padding: var(--aut-space-3) 0 0;
  }
`;

const Line = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);
`;

const Time = styled.input`
  ${fieldStyles}
  inline-size: auto;
  padding-inline: var(--aut-space-2);
`;

const Days = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-2);

  > label {
    ${textStyles.meta}
    align-items: center;
    display: inline-flex;
    gap: 4px;
    min-block-size: 24px;
  }

  input {
    accent-color: var(--aut-color-primary-indicator);
    block-size: 16px;
    inline-size: 16px;
    margin: 0;
  }
`;

const weekdays = [1, 2, 3, 4, 5, 6, 7];
// 2 January 2023 was a Monday.
const dayAt = (weekday: number) => Date.UTC(2023, 0, 1 + weekday);
const evening: QuietWindow = { days: weekdays, from: '22:00', to: '07:00' };

export interface QuietHoursEditorProps {
  readonly quietHours: QuietHours | null;
  /** Epoch milliseconds; `null`: not known. */
  readonly now: number | null;
  /** Without it the hours can be read, not changed. */
  readonly onChange: ((quietHours: QuietHours | null) => void) | undefined;
}

/** The hours in which nothing but critical messages is sent. A span whose end is before its start ends the next day. */
export function QuietHoursEditor({ quietHours, now, onChange }: QuietHoursEditorProps) {
  const format = useWholeFormat();
  const { text, timeZone } = format;
  const id = useId();
  const windows = quietHours?.windows ?? [];
  const zone = supportedTimeZone(quietHours?.timeZone ?? timeZone);
  const until = now === null ? null : quietUntil({ timeZone: zone, windows }, now);
  const write = (next: readonly QuietWindow[]) =>
    onChange?.(next.length === 0 ? null : { timeZone: zone, windows: next });
  const put = (place: number, change: Partial<QuietWindow>) =>
    write(windows.map((window, index) => (index === place ? { ...window, ...change } : window)));
  const clockTime = new Intl.DateTimeFormat(format.locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const clock = (time: string) => {
    const at = Date.parse(`1970-01-01T${time}Z`);
    return Number.isNaN(at) ? time : clockTime.format(at);
  };
  const weekday = new Intl.DateTimeFormat(format.locale, { weekday: 'short', timeZone: 'UTC' });

  return (
    <Set data-part="quiet-hours">
      <legend>
        {text('quietHours')} ({zone})
      </legend>
      {windows.length === 0 && <span>{text('quietNone')}</span>}
      {until !== null && <span>{text('quietNow', { time: format.dateTime(until) })}</span>}
      {windows.map((window, place) => {
        const { from, to, days } = window;
        const name = text(to <= from ? 'quietNextDay' : 'quietWindow', {
          from: clock(from),
          to: clock(to),
        });
        return (
          <Line key={place} role="group" aria-label={name}>
            {(['from', 'to'] as const).map((end) => (
              <Time
                key={end}
                type="time"
                required
                aria-label={text(end === 'from' ? 'quietFrom' : 'quietTo')}
                aria-describedby={`${id}${String(place)}`}
                value={window[end]}
                readOnly={onChange === undefined}
                onChange={({ target }) =>
                  target.value !== '' && put(place, { [end]: target.value })
                }
              />
            ))}
            <span id={`${id}${String(place)}`}>{name}</span>
            <Days role="group" aria-label={text('quietDays')}>
              {weekdays.map((day) => (
                <label key={day}>
                  <input
                    type="checkbox"
                    checked={days.includes(day)}
                    disabled={onChange === undefined}
                    onChange={() => {
                      const rest = days.filter((one) => one !== day);
                      put(place, {
                        days: rest.length < days.length ? rest : [...days, day].sort(),
                      });
                    }}
                  />
                  {weekday.format(dayAt(day))}
                </label>
              ))}
            </Days>
            {onChange && (
              <IconButton
                aria-label={`${text('quietRemove')}: ${name}`}
                title={text('quietRemove')}
                onClick={() => write(windows.filter((_, index) => index !== place))}
              >
                <Icon shape={X} />
              </IconButton>
            )}
          </Line>
        );
      })}
      {onChange && (
        <span>
          <Button onClick={() => write([...windows, evening])}>{text('quietAdd')}</Button>
        </span>
      )}
    </Set>
  );
}
