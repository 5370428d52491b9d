import { expect, it } from 'vitest';
import { describeWithShared, readShared } from '../test/sharedFolder';
import { alignVariants } from './conformance/alignVariants';
import { checkConformance } from './conformance/checkConformance';
import { findVariants } from './discovery/findVariants';
import { parseCsv } from './importers/parseCsv';

interface Expected {
  modelEdges: [string, string][];
  fittingCases: number;
  cases: number;
  fittingShare: number;
  meanCaseFitness: number;
  deviations: { source: string; target: string; count: number; caseCount: number }[];
}

describeWithShared('conformance of real logs with their three most frequent variants', () => {
  for (const name of ['running-example', 'receipt']) {
    it(`equals the expected one of ${name}`, () => {
      const { log } = parseCsv(readShared(`eventlogs/${name}.csv.gz`));
      const expected = JSON.parse(readShared(`eventlogs/${name}.dfgconformance.json`)) as Expected;
      const model = findVariants(log).slice(0, 3);
      const result = checkConformance(log, model);
      expect(result.cases).toBe(expected.cases);
      expect(result.fittingCases).toBe(expected.fittingCases);
      expect(result.fittingRatio).toBe(expected.fittingShare);
      expect(result.fitness).toBeCloseTo(expected.meanCaseFitness, 12);
      expect(
        result.deviations.map((d) => ({
          source: d.from ?? '__START__',
          target: d.to ?? '__END__',
          count: d.count,
          caseCount: d.caseCount,
        })),
      ).toEqual(expect.arrayContaining(expected.deviations));
      expect(result.deviations.length).toBe(expected.deviations.length);

      const alignments = alignVariants(log, model);
      const fitting = alignments.filter((a) => a.fitness === 1);
      expect(fitting.reduce((sum, a) => sum + a.count, 0)).toBe(expected.fittingCases);
      for (const { activities, moves } of alignments) {
        const read = moves.filter((move) => move.kind !== 'model').map((move) => move.activity);
        expect(read).toEqual(activities);
      }
    });
  }
});
