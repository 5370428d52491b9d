import type { ComplianceFramework } from '../../model/index';
import type { ComplianceFormat } from './messages/summaryMessages';

/** The name of a framework beside others of that name: with its region. */
export function frameworkLabel(framework: ComplianceFramework, format: ComplianceFormat): string {
  const { name } = framework;
  const region = regionName(framework.region);
  return region === null ? name : format.text('frameworkInRegion', { name, region });
}

/** The region as people write it: a short code such as `eu` in capitals. */
export function regionName(region: string | null): string | null {
  if (region === null || region === '') return null;
  return region.length <= 3 ? region.toUpperCase() : region;
}
