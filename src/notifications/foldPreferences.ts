import type { PreferenceChange, PreferenceEdit, PreferenceMatrix } from './preferences';

function editRows(
  matrix: PreferenceMatrix,
  { rowId, channelId, enabled }: Extract<PreferenceEdit, { kind: 'cell' }>,
): PreferenceMatrix {
  return {
    ...matrix,
    rows: matrix.rows.map((row) => {
      const cell = Object.hasOwn(row.cells, channelId) ? row.cells[channelId] : undefined;
      if (row.id !== rowId || cell === undefined || cell.lock != null) return row;
      return { ...row, cells: { ...row.cells, [channelId]: { ...cell, enabled } } };
    }),
  };
}

/**
 * What a person sees of the preferences: the server's with each change laid over them that did not fail, in order. A
 * failed change takes back its own cell and nothing else. A locked cell never changes.
 */
export function foldPreferences(
  matrix: PreferenceMatrix,
  changes: readonly PreferenceChange[],
): PreferenceMatrix {
  return changes
    .filter(({ status }) => status !== 'failed')
    .reduce((folded, change) => {
      switch (change.kind) {
        case 'cell':
          return editRows(folded, change);
        case 'digest':
          return { ...folded, digest: change.digest };
        case 'quiet-hours':
          return { ...folded, quietHours: change.quietHours };
      }
    }, matrix);
}
