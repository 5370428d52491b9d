import type { ControlResult } from '../model';

/** The results from what needs a person most to what needs nobody. Lists and bars are drawn in this order. */
export const resultOrder: readonly ControlResult[] = [
  'non_compliant',
  'insufficient_evidence',
  'evaluation_error',
  'partially_compliant',
  'not_assessed',
  'compliant',
  'exempt',
  'not_applicable',
];

const places = new Map<string, number>(resultOrder.map((result, place) => [result, place]));

/** The known result behind a server's text. One of an unknown name was not understood, hence not assessed. */
export function knownResult(result: string): ControlResult {
  return places.has(result) ? (result as ControlResult) : 'not_assessed';
}

/** Place in `resultOrder`, for sorting: 0 needs a person most. */
export function resultPlace(result: string): number {
  return places.get(knownResult(result)) ?? resultOrder.length;
}
