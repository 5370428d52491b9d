import { describe, expect, it } from 'vitest';
import deployments from '../../test/fixtures/made.models.deployments.json';
import { dataOf } from '../testSupport/dataOf';
import { fromModelDeployments } from './fromModelDeployments';

describe('fromModelDeployments', () => {
  it('gives figures of each, and an insight on what is not well', () => {
    const { data, found } = dataOf(fromModelDeployments(deployments));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['response_time.m-1', 41.5, 'ms'],
      ['replicas.m-1', 2, 'count'],
      ['response_time.m-2', 5000, 'ms'],
      ['replicas.m-2', 1, 'count'],
    ]);
    expect(data.insights).toMatchObject([{ title: 'm-2: unhealthy', summary: 'HTTP 503' }]);
  });

  it('takes one deployment for a list of one', () => {
    expect(dataOf(fromModelDeployments(deployments[0])).data.metrics).toHaveLength(2);
    const { data, issues } = fromModelDeployments({ modelId: 'm', status: 7 }) as never;
    expect(data).toMatchObject({ metrics: [{ id: 'response_time.m' }, { id: 'replicas.m' }] });
    expect(issues).toMatchObject([{ path: '/status', code: 'wrong-type' }]);
  });

  it('takes one deployment that failed for a failure', () => {
    expect(fromModelDeployments({ model_id: 'm', error: 'down' })).toMatchObject({ ok: false });
  });
});
