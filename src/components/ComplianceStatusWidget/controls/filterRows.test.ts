import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal/index';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../../test/buildCompliance';
import { complianceView } from '../complianceView';
import { controlRows } from './controlRows';
import { filterRows, occurringResults } from './filterRows';
import { complianceMessages } from '../messages/complianceMessages';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, complianceMessages);
const view = complianceView(
  buildCompliance({
    frameworks: [
      buildFramework('gdpr', { name: 'GDPR' }),
      buildFramework('soc', { name: 'SOC 2' }),
    ],
    requirements: [buildRequirement('r1', 'gdpr'), buildRequirement('r2', 'soc')],
    controls: [
      buildControl('1', 'non_compliant', { reference: 'CC6.1', title: 'Access Reviews' }),
      buildControl('2', 'compliant', { reference: 'CC6.2', title: 'Café', owner: 'Ana' }),
      buildControl('3', 'PASS', { title: 'Ｆull width' }),
    ],
    mappings: [
      { controlId: '1', requirementId: 'r1' },
      { controlId: '2', requirementId: 'r1' },
      { controlId: '2', requirementId: 'r2' },
    ],
  }),
  undefined,
  format,
);
const rows = controlRows(view.frameworks, view.index, format);
const any = { query: '', result: null, frameworkId: null };
const ids = (filter: Partial<typeof any> | Partial<Record<keyof typeof any, string>>) =>
  filterRows(rows, { ...any, ...filter }).map(({ id }) => id);

describe('filterRows', () => {
  it('lets everything pass when nothing is asked for', () => {
    expect(filterRows(rows, any)).toBe(rows);
    expect(ids({ query: '  ' })).toHaveLength(3);
  });

  it.each([
    ['access', ['1']],
    ['REVIEWS access', ['1']],
    ['cc6', ['1', '2']],
    ['ana gdpr', ['2']],
    ['cafe\u0301', ['2']],
    ['full', ['3']],
    ['nobody', []],
    ['.*', []],
  ])('finds "%s" in references, titles, owners and frameworks', (query, found) => {
    expect(ids({ query })).toEqual(found);
  });

  it('narrows by result and by framework', () => {
    expect(ids({ result: 'compliant' })).toEqual(['2']);
    expect(ids({ result: 'PASS' })).toEqual(['3']);
    expect(ids({ frameworkId: 'gdpr' })).toEqual(['1', '2']);
    expect(ids({ frameworkId: 'soc', query: 'cc6.1' })).toEqual([]);
  });

  it('offers the results that occur, known ones first', () => {
    expect(occurringResults(rows)).toEqual(['non_compliant', 'compliant', 'PASS']);
  });
});
