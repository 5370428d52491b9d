import { unitStyle } from '../../../series/drawing';

/** Whether figures of a unit can be added up: counts and money can; a share, a duration or an unknown unit cannot. */
export function isAddable(unit: string | null): boolean {
  return unit === 'count' || unitStyle(unit, 1).options.style === 'currency';
}
