import { expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildFramework,
  buildRequirement,
} from '../test/buildCompliance';
import { complianceIssues } from './complianceIssues';

it('finds what leads nowhere and what comes twice, and where', () => {
  const data = buildCompliance({
    frameworks: [buildFramework('f')],
    requirements: [buildRequirement('r', 'f'), buildRequirement('s', 'f', { parentId: 'gone' })],
    controls: [buildControl('a'), buildControl('a')],
    mappings: [
      { controlId: 'a', requirementId: 'r' },
      { controlId: 'a', requirementId: 'r' },
      { controlId: 'nobody', requirementId: 'r' },
      { controlId: 'a', requirementId: 'nothing' },
    ],
    evidence: [buildEvidence('e', 'nobody')],
  });
  expect(complianceIssues(data).map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
    ['/controls/1/id', 'duplicate', true],
    ['/requirements/1/parentId', 'unknown-value', false],
    ['/mappings/1', 'duplicate', true],
    ['/mappings/2/controlId', 'unknown-value', true],
    ['/mappings/3/requirementId', 'unknown-value', true],
    ['/evidence/0/controlId', 'unknown-value', true],
  ]);
});

it('finds nothing in data that is whole', () => {
  expect(complianceIssues(buildCompliance({ controls: [buildControl('a')] }))).toEqual([]);
});
