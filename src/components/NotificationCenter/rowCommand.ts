/** What a row asks its list for. */
export type RowCommand = 'toggleOpen' | 'toggleSelect' | 'toggleFold' | 'closeMenu' | 'openMenu';
