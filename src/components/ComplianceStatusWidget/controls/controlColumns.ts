import type { ControlRow } from './controlRows';
import type { controlMessages } from '../messages/controlMessages';

/** The columns of the list, in their order. */
export type ControlColumn = 'result' | 'reference' | 'control' | 'framework' | 'owner' | 'due';

/** How a column is headed and how wide it is, in a wide panel and in a middling one. */
interface ColumnLook {
  readonly heading: keyof typeof controlMessages;
  readonly wide: string;
  readonly middle: string;
}

export const columnLooks: Readonly<Record<ControlColumn, ColumnLook>> = {
  result: { heading: 'columnResult', wide: '11rem', middle: '11rem' },
  // As wide as the longest reference, as far as a wider panel has more room for it.
  reference: {
    heading: 'columnReference',
    wide: 'clamp(7rem, min(29cqi - 10rem, var(--aut-list-longest)), 17.5rem)',
    middle: '5.5rem',
  },
  control: { heading: 'columnControl', wide: 'minmax(0, 1fr)', middle: 'minmax(0, 1fr)' },
  framework: { heading: 'columnFramework', wide: '8rem', middle: '5.5rem' },
  owner: { heading: 'columnOwner', wide: '8rem', middle: '5.5rem' },
  due: { heading: 'columnDue', wide: '12.5rem', middle: '7rem' },
};

export interface ColumnRoom {
  readonly hasFrameworkColumn: boolean;
  /** Beside a control's detail there is room for the columns alone by which one finds a control. */
  readonly isBesideDetail: boolean;
}

/** The columns that say something: one that would be empty or the same in every row is left out. */
export function controlColumns(
  rows: readonly ControlRow[],
  { hasFrameworkColumn, isBesideDetail }: ColumnRoom,
): readonly ControlColumn[] {
  return [
    'result',
    'reference',
    'control',
    ...(hasFrameworkColumn && !isBesideDetail ? (['framework'] as const) : []),
    ...(!isBesideDetail && rows.some(({ owner }) => owner !== null) ? (['owner'] as const) : []),
    ...(rows.some(({ dueAt }) => dueAt !== null) ? (['due'] as const) : []),
  ];
}
