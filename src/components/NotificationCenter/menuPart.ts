import { createPart } from '../../internal/index';

/** The menu of a row. In a file of its own: the row's buttons, which are a part themselves, fetch it. */
export const menuPart = createPart(() => import('./RowMenu'));
