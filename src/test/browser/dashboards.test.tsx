import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { getResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ComplianceOfficer } from '../../../stories/dashboards/ComplianceOfficer';
import { EnterpriseOverview } from '../../../stories/dashboards/EnterpriseOverview';
import { Operations } from '../../../stories/dashboards/Operations';
import { TenantTheming } from '../../../stories/dashboards/TenantTheming';
import { recordedAnswers } from '../recordedAnswers';
import { accessibleNames } from './accessibleNames';
import { beyondThePage, cutOff } from './overflow';
import { resizeTo, show } from './show';

const errorIQUrl = '/error-iq';
const handlers = createErrorIQHandlers({ baseUrl: errorIQUrl, answers: recordedAnswers });

// The recorded Error-IQ, without its sockets: nothing arrives while names are compared.
beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const answer = await getResponse(handlers, new Request(input, init));
    return answer ?? Response.error();
  });
});

const props = {
  errorIQUrl,
  tenantId: 'hosp',
  tenantIds: ['acme', 'hosp'],
  colorScheme: 'light',
  contrast: 'standard',
  density: 'comfortable',
  direction: 'ltr',
  locale: 'en',
} as const;

/**
 * All that the page offers, in each of the views that it can be switched to. What a narrow page keeps behind "Filters" is
 * taken out of there first.
 */
async function offered(): Promise<Set<string>> {
  const names = await accessibleNames();
  for (const view of document.querySelectorAll<HTMLElement>('[role="radio"]')) {
    view.click();
    await resizeTo([innerWidth, innerHeight]);
    const filters = page.getByRole('button', { name: 'Filters', expanded: false });
    for (const button of filters.elements()) (button as HTMLElement).click();
    expect(beyondThePage()).toEqual([]);
    for (const name of await accessibleNames()) names.add(name);
  }
  return names;
}

/** What a column's head does in a wide list, "Sort by" does in a narrow one. */
const isInSortBy = (name: string, narrow: ReadonlySet<string>) =>
  narrow.has(name.replace(/^button: (.*)$/, 'option: $1, ascending'));

test.each([
  // Between them they hold all five components in each of their views.
  ['Operations', Operations, offered],
  ['Compliance officer', ComplianceOfficer, offered],
  ['Enterprise overview', EnterpriseOverview, accessibleNames],
  ['Tenant theming', TenantTheming, accessibleNames],
])('%s: at 375 px there is all that there is at 1280 px', async (_, Dashboard, namesOf) => {
  await show(<Dashboard {...props} />, [1280, 3000]);
  const wide = await namesOf();
  expect(wide.size).toBeGreaterThan(40);
  await resizeTo([375, 3000]);
  expect(innerWidth).toBe(375);
  expect(beyondThePage()).toEqual([]);
  expect(cutOff(document.body)).toEqual([]);
  const narrow = await namesOf();
  const missing = [...wide].filter((name) => !narrow.has(name) && !isInSortBy(name, narrow));
  expect(missing).toEqual([]);
});
