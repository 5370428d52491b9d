import type { Format } from '../../../internal';
import type { PanelMessageKey } from './panelMessages';

/** The English texts of the filters. */
export const filterMessages = {
  search: 'Search insights',
  filters: 'Filters',
  filterSeverity: 'Severity',
  filterKind: 'Kind',
  anySeverity: 'All severities',
  anyKind: 'All kinds',
} as const;

/** How the filters write. */
export type FilterFormat = Format<PanelMessageKey | keyof typeof filterMessages>;
