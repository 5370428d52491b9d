import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/executions.list.json';
import logs from '../../test/fixtures/executions.logs.json';
import { fromExecutionLogs } from './fromExecutionLogs';
import { fromExecutions } from './fromExecutions';
import { dataOf } from '../testSupport/dataOf';

describe('fromExecutions', () => {
  it('gives each run with its duration', () => {
    const { data, found } = dataOf(fromExecutions(recorded));
    expect(found).toEqual([]);
    expect(data.executions).toHaveLength(recorded.length);
    expect(data.executions[0]).toMatchObject({
      status: 'completed',
      startedAt: Date.UTC(2026, 10, 11, 21, 13),
      durationMs: 10_459,
      error: null,
    });
  });

  it('knows no duration of a run that has not ended, or that ended before it began', () => {
    const run = {
      id: '1',
      workflow_id: 'w',
      status: 'running',
      started_at: '2026-01-02',
      completed_at: null,
    };
    const back = { ...run, id: '2', completed_at: '2026-01-01' };
    const { data, found } = dataOf(fromExecutions([run, back]));
    expect(data.executions.map(({ durationMs }) => durationMs)).toEqual([null, null]);
    expect(found).toEqual([['/1/completed_at', 'out-of-range', false]]);
  });
});

describe('fromExecutionLogs', () => {
  it('gives columns: a case is an execution, an activity a step', () => {
    const { data, found } = dataOf(fromExecutionLogs(logs));
    expect(data.size).toBe(logs.length);
    expect(data.caseIds).toHaveLength(new Set(logs.map((row) => row.execution_id)).size);
    logs.forEach((row, i) => {
      expect(data.caseIds[data.caseOf[i] ?? -1]).toBe(row.execution_id);
      expect(data.activities[data.activityOf[i] ?? -1]).toBe(row.step_name);
      expect(data.timestamp[i]).toBe(Date.parse(`${row.timestamp}Z`));
      expect(data.durationMs?.[i]).toBe(row.duration_ms ?? NaN);
    });
    expect(data.timestampMarks).toBe('start');
    const unknown = logs.flatMap((row, i) => (row.duration_ms === null ? [i] : []));
    expect(found).toEqual(unknown.map((i) => [`/${i}/duration_ms`, 'missing', false]));
  });

  it('gives type, level and error of the steps as attributes', () => {
    const { data } = dataOf(fromExecutionLogs(logs));
    const errors = data.attributes?.error_message;
    const i = logs.findIndex((row) => row.error_message !== null);
    expect(errors?.values[errors.index[i] ?? -1]).toBe(logs[i]?.error_message);
    expect(errors?.index[logs.findIndex((row) => row.error_message === null)]).toBe(0xffffffff);
  });

  it('leaves out what has no execution or no step, keeps what has no time', () => {
    const row = {
      id: 'a',
      execution_id: 'e',
      step_name: 's',
      timestamp: '2026-01-01T00:00:00',
      duration_ms: 1,
    };
    const { data, found } = dataOf(
      fromExecutionLogs([
        row,
        { ...row, id: 'b', execution_id: null },
        { ...row, id: 'c', step_name: ' ' },
        { ...row, id: 'd', timestamp: 'x', duration_ms: -1 },
        { ...row },
        'pong',
      ]),
    );
    expect(data.size).toBe(2);
    expect(data.caseOf).toHaveLength(2);
    expect(data.timestamp[1]).toBeNaN();
    expect(data.durationMs?.[1]).toBeNaN();
    expect(found).toEqual([
      ['/1', 'missing', true],
      ['/2', 'missing', true],
      ['/3/timestamp', 'bad-time', false],
      ['/3/duration_ms', 'out-of-range', false],
      ['/4', 'duplicate', true],
      ['/5', 'wrong-type', true],
    ]);
  });

  it('takes names that objects have by birth', () => {
    const row = {
      execution_id: '__proto__',
      step_name: 'constructor',
      timestamp: '2026-01-01',
      duration_ms: 1,
    };
    const { data } = dataOf(fromExecutionLogs([row, row]));
    expect([data.size, data.caseIds, data.activities]).toEqual([2, ['__proto__'], ['constructor']]);
  });

  it('gives an empty log for an empty list', () => {
    expect(dataOf(fromExecutionLogs([])).data).toMatchObject({
      size: 0,
      caseIds: [],
      activities: [],
    });
  });
});
