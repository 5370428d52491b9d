import type { ComplianceControl, ComplianceData, ComplianceRequirement } from '../model';
import { answersInFull } from './answersInFull';
import { measuredRatio } from './measuredRatio';
import { resultPlace } from './resultOrder';
import { saneWeight } from './scoreUnits';

/** The same data, ready to be asked: who answers what. Unknown ends of a mapping are left out. */
export interface ComplianceIndex {
  /** Each control once, by id, sorted by id. */
  readonly controls: ReadonlyMap<string, ComplianceControl>;
  /** Each requirement once, by framework and id, sorted by both. */
  readonly requirements: ReadonlyMap<string, ComplianceRequirement>;
  /** Ids of the requirements that others are part of. */
  readonly parentRequirements: ReadonlySet<string>;
  /** Ids of the controls that answer a requirement, by the requirement's id; each once. */
  readonly controlsOfRequirement: ReadonlyMap<string, ReadonlySet<string>>;
  /** Requirements, by id, that some control answers in full; the others are answered in part at most. */
  readonly fullyAnswered: ReadonlySet<string>;
  /** Ids of the controls that answer any requirement of a framework, by the framework's id; each once. */
  readonly controlsOfFramework: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the frameworks that a control answers to, by the control's id; each once. */
  readonly frameworksOfControl: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Indexes compliance data. When two controls claim one id, the worse one counts; of two requirements of a framework the
 * one that applies, then the heavier; whatever their order. Cost: linear in mappings and requirements, and a sort of
 * the controls.
 */
export function indexCompliance(data: ComplianceData): ComplianceIndex {
  const controls = uniqueControls(data.controls);

  const requirements = new Map<string, ComplianceRequirement>();
  const parentRequirements = new Set<string>();
  const frameworksOfRequirement = new Map<string, Set<string>>();
  for (const requirement of data.requirements) {
    const key = keyOf(requirement.frameworkId, requirement.id);
    const other = requirements.get(key);
    if (other === undefined || isStricter(requirement, other)) requirements.set(key, requirement);
    addTo(frameworksOfRequirement, requirement.id, requirement.frameworkId);
  }
  for (const { id, frameworkId, parentId } of data.requirements) {
    // One that names itself, or a clause of another framework, is part of nothing; see `requirementTree`.
    if (parentId === null || parentId === id) continue;
    if (requirements.has(keyOf(frameworkId, parentId))) parentRequirements.add(parentId);
  }

  const controlsOfRequirement = new Map<string, Set<string>>();
  const fullyAnswered = new Set<string>();
  const controlsOfFramework = new Map<string, Set<string>>();
  const frameworksOfControl = new Map<string, Set<string>>();
  for (const mapping of data.mappings) {
    const { controlId, requirementId } = mapping;
    const frameworks = frameworksOfRequirement.get(requirementId);
    if (frameworks === undefined || !controls.has(controlId)) continue;
    addTo(controlsOfRequirement, requirementId, controlId);
    if (answersInFull(mapping)) fullyAnswered.add(requirementId);
    for (const frameworkId of frameworks) {
      addTo(controlsOfFramework, frameworkId, controlId);
      addTo(frameworksOfControl, controlId, frameworkId);
    }
  }

  return {
    controls,
    requirements: sortedByKey(requirements),
    parentRequirements,
    controlsOfRequirement,
    fullyAnswered,
    controlsOfFramework,
    frameworksOfControl,
  };
}

function keyOf(frameworkId: string, requirementId: string): string {
  return `${frameworkId}\u0000${requirementId}`;
}

function uniqueControls(
  controls: readonly ComplianceControl[],
): ReadonlyMap<string, ComplianceControl> {
  const byId = new Map<string, ComplianceControl>();
  for (const control of controls) {
    const other = byId.get(control.id);
    if (other === undefined || isWorse(control, other)) byId.set(control.id, control);
  }
  // Sums over a sorted list come out the same for every order of the input, to the last bit.
  return sortedByKey(byId);
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const sorted = new Map<string, T>();
  // Strings without a comparator are sorted by the engine itself, which costs half on a cold start.
  for (const key of [...map.keys()].sort()) {
    const value = map.get(key);
    if (value !== undefined) sorted.set(key, value);
  }
  return sorted;
}

function isWorse(a: ComplianceControl, b: ComplianceControl): boolean {
  const places = resultPlace(a.result) - resultPlace(b.result);
  if (places !== 0) return places < 0;
  const underlying = resultPlace(a.underlyingResult ?? '') - resultPlace(b.underlyingResult ?? '');
  if (underlying !== 0) return underlying < 0;
  const [one, other] = [measuredRatio(a.ratio) ?? Infinity, measuredRatio(b.ratio) ?? Infinity];
  return one === other ? isFirstByContent(a, b) : one < other;
}

function isStricter(a: ComplianceRequirement, b: ComplianceRequirement): boolean {
  const isSetAside = (each: ComplianceRequirement) => each.applicability?.isApplicable === false;
  if (isSetAside(a) !== isSetAside(b)) return isSetAside(b);
  const weights = saneWeight(a.weight ?? 1) - saneWeight(b.weight ?? 1);
  return weights === 0 ? isFirstByContent(a, b) : weights > 0;
}

/** What else may differ decides nothing, but which one is taken must not depend on the order. */
function isFirstByContent(a: object, b: object): boolean {
  return JSON.stringify(a) < JSON.stringify(b);
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
