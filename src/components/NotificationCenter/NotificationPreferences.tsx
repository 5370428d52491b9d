import { ArrowLeft, Lock, OctagonX } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { ForeignText, Icon, SelectField } from '../../internal/index';
import {
  foldPreferences,
  readOutcome,
  type PreferenceChange,
  type PreferenceEdit,
  type PreferenceMatrix,
  type PreferenceRow,
} from '../../notifications/index';
import { useCenter } from './centerContext';
import { IconButton } from './NotificationCenter.styles';
import {
  Content,
  FailureMark,
  LockMark,
  Note,
  Switch,
  Table,
  Wide,
} from './NotificationPreferences.styles';
import { QuietHoursEditor } from './QuietHoursEditor';
import { Strip } from './Strip.styles';
import type { NotificationCenterProps } from './notificationCenterProps';
import { useWholeFormat } from './useWholeFormat';

const digests = [
  ['instant', 'digestInstant'],
  ['hourly', 'digestHourly'],
  ['daily', 'digestDaily'],
  ['weekly', 'digestWeekly'],
] as const;

export interface NotificationPreferencesProps {
  readonly matrix: PreferenceMatrix;
  /** Epoch milliseconds; `null`: not known. */
  readonly now: number | null;
  readonly onPreferenceChange: NotificationCenterProps['onPreferenceChange'];
  readonly onBack: () => void;
}

/**
 * Which types reach a person by which channels: a table of switches. A switch that is locked can have the focus and says
 * why; one that could not be saved goes back alone.
 */
export function NotificationPreferences(props: NotificationPreferencesProps) {
  const { matrix, now, onPreferenceChange, onBack } = props;
  const format = useWholeFormat();
  const { text } = format;
  const { report } = useCenter();
  const id = useId();
  const [changes, setChanges] = useState<readonly PreferenceChange[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const shown = foldPreferences(matrix, changes);
  const canChange = onPreferenceChange !== undefined;

  const change = (edit: PreferenceEdit) => {
    if (!onPreferenceChange) return;
    report({ type: 'preference.changed', edit });
    const changeId = `${id}${String(changes.length)}`;
    setHasFailed(false);
    setChanges((before) => [...before, { ...edit, id: changeId, status: 'pending' }]);
    const settle = (status: 'confirmed' | 'failed') => {
      setHasFailed(status === 'failed');
      setChanges((before) => before.map((one) => (one.id === changeId ? { ...one, status } : one)));
    };
    // An async function also turns what the handler throws at once into a rejection.
    const ask = async () => readOutcome(await onPreferenceChange(edit));
    void ask().then(
      ({ ok }) => settle(ok ? 'confirmed' : 'failed'),
      () => settle('failed'),
    );
  };

  const noteId = (row: PreferenceRow, channelId: string) =>
    `${id}${row.id} ${channelId}`.replace(/\s/g, '_');
  const groups = [...new Set(shown.rows.map(({ group }) => group))];
  const cell = (row: PreferenceRow, channelId: string, channelLabel: string) => {
    const state = Object.hasOwn(row.cells, channelId) ? row.cells[channelId] : undefined;
    if (state === undefined) {
      return (
        <td key={channelId}>
          <span role="img" aria-label={text('matrixNotCarried')}>
            –
          </span>
        </td>
      );
    }
    const lock = state.lock ?? null;
    return (
      <td key={channelId}>
        <Switch
          type="checkbox"
          role="switch"
          checked={state.enabled}
          aria-disabled={lock !== null || !canChange}
          aria-label={text('matrixCell', { type: row.label, channel: channelLabel })}
          aria-describedby={lock === null ? undefined : noteId(row, channelId)}
          onChange={() => {
            if (lock !== null) return;
            change({ kind: 'cell', rowId: row.id, channelId, enabled: !state.enabled });
          }}
        />
        {lock !== null && <LockMark shape={Lock} size={12} />}
      </td>
    );
  };

  return (
    <Content data-part="preferences">
      <Strip>
        <IconButton ref={back} aria-label={text('back')} title={text('back')} onClick={onBack}>
          <Icon shape={ArrowLeft} />
        </IconButton>
        <span id={`${id}name`}>{text('preferences')}</span>
        <SelectField
          label={text('digest')}
          value={shown.digest ?? 'instant'}
          options={digests.map(([value, key]) => ({
            value,
            label: `${text('digest')}: ${text(key)}`,
          }))}
          onValueChange={(value) => {
            const chosen = digests.find(([digest]) => digest === value);
            if (chosen) change({ kind: 'digest', digest: chosen[0] });
          }}
        />
      </Strip>
      <div role="alert">
        {hasFailed && (
          <Strip>
            <FailureMark shape={OctagonX} />
            <span>{text('preferenceFailed')}</span>
          </Strip>
        )}
      </div>
      <Wide>
        <Table aria-labelledby={`${id}name`}>
          <thead>
            <tr>
              <th scope="col">{text('matrixType')}</th>
              {shown.channels.map((channel) => (
                <th key={channel.id} scope="col">
                  <ForeignText>{channel.label}</ForeignText>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group ?? ''}>
              {group !== undefined && (
                <tr data-group="">
                  <th scope="rowgroup" colSpan={shown.channels.length + 1}>
                    <ForeignText>{group}</ForeignText>
                  </th>
                </tr>
              )}
              {shown.rows
                .filter((row) => row.group === group)
                .map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <ForeignText>{row.label}</ForeignText>
                      {row.description !== undefined && (
                        <Note>
                          <ForeignText>{row.description}</ForeignText>
                        </Note>
                      )}
                      {shown.channels.map(({ id: channelId, label }) => {
                        const lock = Object.hasOwn(row.cells, channelId)
                          ? row.cells[channelId]?.lock
                          : null;
                        return (
                          lock != null && (
                            <Note key={channelId}>
                              <ForeignText>{label}</ForeignText>:{' '}
                              <ForeignText id={noteId(row, channelId)}>{lock.reason}</ForeignText>
                            </Note>
                          )
                        );
                      })}
                    </th>
                    {shown.channels.map((channel) => cell(row, channel.id, channel.label))}
                  </tr>
                ))}
            </tbody>
          ))}
        </Table>
      </Wide>
      <QuietHoursEditor
        quietHours={shown.quietHours ?? null}
        now={now}
        onChange={
          canChange ? (quietHours) => change({ kind: 'quiet-hours', quietHours }) : undefined
        }
      />
    </Content>
  );
}
