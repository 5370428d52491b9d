/** Which notifications are selected. */
export interface Selection {
  /** What is selected, by id. */
  readonly ids: ReadonlySet<string>;
  /** Everything that matches is meant, also what is not loaded; `exceptIds` are taken out again. */
  readonly isAll: boolean;
  readonly exceptIds: ReadonlySet<string>;
}

export const nothingSelected: Selection = { ids: new Set(), isAll: false, exceptIds: new Set() };
