import type { Message } from '../../../internal';

/** The English texts of the table and of the overview, which are loaded when they are asked for. */
export const chartPartMessages = {
  table: 'Figures',
  tableSort: 'Sort by {label}',
  tableInView: { one: '{count} row in view', other: '{count} rows in view' },
  overview: 'Part in view',
  overviewFrom: 'From',
  overviewTo: 'To',
} as const satisfies Record<string, Message>;

/** The keys by which texts of the table and the overview are overridden. */
export type ChartPartMessageKey = keyof typeof chartPartMessages;
