import { readFileSync } from 'node:fs';
import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

// A warning fails the test.
console.error = console.warn = (...args) => {
  throw new Error(args.join(' '));
};

const recorded = (name) => JSON.parse(readFileSync(`recorded/${name}.json`, 'utf8'));
const answer = fromComplianceAssessments(recorded('compliance.assessments'));
const widget = createElement(ComplianceStatusWidget, {
  data: answer.data,
  state: { status: 'ready' },
});
console.log(
  renderToString(
    createElement(
      TenantThemeProvider,
      { brand: recorded('branding.themes').acme, tenantId: 'acme' },
      widget,
    ),
  ),
);
