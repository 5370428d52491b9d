import type { RequirementMapping } from '../model';

/**
 * Whether a control answers the whole of a requirement by a mapping. One that is part of what is asked for, or that only
 * meets it somewhere, does not, however it is mapped.
 */
export function answersInFull({ coverage, relationship }: RequirementMapping): boolean {
  return coverage !== 'partial' && relationship !== 'subset' && relationship !== 'intersects';
}
