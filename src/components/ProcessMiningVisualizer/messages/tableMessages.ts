import { partMessages } from './partMessages';

/** The English texts of the tables. */
export const tableMessages = /* @__PURE__ */ (() => ({
  ...partMessages,
  tableActivities: 'Activities',
  tablePaths: 'Paths',
  tableVariants: 'All variants',
  tableHandovers: 'Hand-overs between resources',
  columnVariant: 'Variant',
  columnCovered: 'Cases so far',
  columnResourceFrom: 'From resource',
  columnResourceTo: 'To resource',
  columnActivity: 'Activity',
  columnFrom: 'From',
  columnTo: 'To',
  columnTimes: 'Times',
  columnCases: 'Cases',
  columnStarts: 'Starts',
  columnEnds: 'Ends',
  columnRework: 'Rework',
  columnMedian: 'Median',
  columnMean: 'Mean',
  columnTotal: 'In total',
}))();

export type TableMessageKey = keyof typeof tableMessages;
