/** The English texts of the filters. */
export const filterMessages = {
  search: 'Search insights',
  filters: 'Filters',
  filterSeverity: 'Severity',
  filterKind: 'Kind',
  anySeverity: 'All severities',
  anyKind: 'All kinds',
} as const;
