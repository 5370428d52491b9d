// @vitest-environment jsdom
import { beforeAll } from 'vitest';
import { buildCompliance, buildFramework } from '../../test/buildCompliance';
import { describeConformance } from '../../test/conformance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { loadParts } from './testSupport/loadParts';

beforeAll(loadParts, 60_000);

describeConformance({
  name: 'ComplianceStatusWidget',
  component: ComplianceStatusWidget,
  title: 'Compliance',
  withData: { data: buildCompliance({ frameworks: [buildFramework('gdpr')] }) },
  shows: 'GDPR',
  withEmptyData: { data: buildCompliance() },
  withoutData: {},
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'Compliance could not be loaded',
    empty: 'No frameworks yet',
  },
});
