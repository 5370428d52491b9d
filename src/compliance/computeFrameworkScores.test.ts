import { expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../test/buildCompliance';
import { computeFrameworkScores } from './computeFrameworkScores';

it('scores each framework by its own controls, a shared one in each', () => {
  const scores = computeFrameworkScores(
    buildCompliance({
      frameworks: [buildFramework('x'), buildFramework('y'), buildFramework('empty')],
      requirements: [
        buildRequirement('same id', 'x'),
        buildRequirement('same id', 'y'),
        buildRequirement('only x', 'x'),
      ],
      controls: [buildControl('shared', 'compliant'), buildControl('own', 'non_compliant')],
      mappings: [
        { controlId: 'shared', requirementId: 'same id' },
        { controlId: 'own', requirementId: 'only x' },
        { controlId: 'own', requirementId: 'only x' },
      ],
    }),
  );
  expect([...scores].map(([id, { score }]) => [id, score])).toEqual([
    ['x', 0.5],
    ['y', 1],
    ['empty', null],
  ]);
});
