import { describe, expect, it } from 'vitest';
import integration from '../../test/fixtures/made.models.integration.json';
import events from '../../test/fixtures/made.security.events.json';
import files from '../../test/fixtures/made.storage.files.json';
import { dataOf } from '../testSupport/dataOf';
import { fromIntegrationStatus } from './fromIntegrationStatus';
import { fromSecurityEvents } from './fromSecurityEvents';
import { fromStoredFiles } from './fromStoredFiles';

describe('fromSecurityEvents', () => {
  it('gives a line of the trail for each event and a violation for each threat', () => {
    const { data, found } = dataOf(fromSecurityEvents(events));
    expect(found).toEqual([]);
    expect(
      data.auditTrail.map(({ id, actor, action, outcome }) => [id, actor, action, outcome]),
    ).toEqual([
      ['a1', 'u1', 'authentication_success', null],
      ['a2', null, 'authentication_failure', 'failure'],
      ['a3', '203.0.113.7', 'threat_detected', null],
    ]);
    expect(data.violations.map(({ title, severity, status }) => [title, severity, status])).toEqual(
      [
        ['Sql injection', 'high', 'open'],
        // It has no word for it: the level of the event holds.
        ['Rate limit exceeded', 'high', 'open'],
      ],
    );
  });
});

describe('fromIntegrationStatus', () => {
  it('shows roll-backs in the trail, and conflicts as violations', () => {
    const { data, found } = dataOf(fromIntegrationStatus(integration));
    expect(found).toEqual([]);
    expect(
      data.auditTrail.map(({ action, subject, outcome }) => [action, subject, outcome]),
    ).toEqual([
      ['Rolled back', 'staging', 'rolled_back'],
      ['Deployed', 'production', 'deployed'],
    ]);
    expect(data.violations).toMatchObject([{ title: 'Schema conflict', status: 'open' }]);
  });
});

describe('fromStoredFiles', () => {
  it('gives each file as evidence of the control it is for, once', () => {
    const { data, found } = dataOf(
      fromStoredFiles([...files, files[0], 7], { controlId: 'CC6.1' }),
    );
    expect(data.evidence?.map(({ title, kind, controlId }) => [title, kind, controlId])).toEqual(
      files.map((file) => [file, 'file', 'CC6.1']),
    );
    expect(found).toEqual([
      ['/2', 'duplicate', true],
      ['/3', 'wrong-type', true],
    ]);
  });
});
