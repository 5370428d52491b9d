import { filterLog } from '../../../process';

/** As `filterLog`; in a file of its own, since it is loaded with the first filter. */
export const applyFilters = filterLog;
