import type { Provenance } from '../model';

/**
 * Whether something is the output of a model and has to be marked so. A rule, a statistic and a person are not; `null`
 * when its source was not reported or is not known: then nothing may be claimed either way.
 */
export function isMachineMade(provenance: Provenance | null | undefined): boolean | null {
  switch (provenance?.generatedBy) {
    case 'ml_model':
    case 'llm':
      return true;
    case 'rule':
    case 'statistical':
    case 'human':
      return false;
    default:
      return null;
  }
}
