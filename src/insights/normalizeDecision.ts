import type { Decision, DecisionOption } from '../model';
import { decisionMessages } from './decisionMessages';
import { mergeOptions } from './mergeOptions';
import { normalText } from './normalText';

/** What must be done before an option is carried out. */
export type Confirmation =
  /** It can be taken back. */
  | 'none'
  /** A second press: it is costly to take back, or nobody said whether it can be. */
  | 'step'
  /** The option's name typed out: it cannot be taken back. */
  | 'typed';

/** An option of a normalised decision, with what must be done before it is carried out. */
export interface NormalOption extends DecisionOption {
  readonly isIrreversible: boolean;
  readonly confirmation: Confirmation;
  /** Its source does not name it: doing nothing is always open. */
  readonly isAdded: boolean;
}

/** A decision in the form in which people can weigh it, as `normalizeDecision` gives it. */
export interface NormalDecision extends Omit<Decision, 'options'> {
  /** The recommended one first, then in the order given; doing nothing last. Ids and names are each there once. */
  readonly options: readonly NormalOption[];
  /** What was decided; `null` while nobody has. A recommendation is not a decision, so nothing is preselected. */
  readonly selectedId: string | null;
}

/** Service texts for doing nothing, in the form of `normalText`. */
const baselineNames: ReadonlySet<string> = new Set([
  'do nothing',
  'no action',
  'keep as is',
  'no change',
]);

/**
 * Brings a decision into the form in which people can weigh it: each option once, doing nothing among them, at most one
 * recommended, what cannot be taken back marked, and nothing chosen for them. Options of the same id or name become
 * one, with the pros and cons of all and the gravest of what they say about taking back.
 *
 * @param baselineLabel The name for doing nothing. @default 'Do nothing'
 */
export function normalizeDecision(
  decision: Decision,
  baselineLabel: string = decisionMessages.decisionBaseline,
): NormalDecision {
  const unique = mergeOptions(decision.options);
  const recommendedId = unique.find(({ isRecommended }) => isRecommended)?.id ?? null;
  const named = new Set([...baselineNames, normalText(baselineLabel)]);
  const baseline =
    unique.find(({ isBaseline }) => isBaseline) ??
    unique.find(({ label }) => named.has(normalText(label)));
  const known = new Set(unique.map(({ id }) => id));

  const options = unique
    .filter((option) => option !== baseline)
    .map((option) =>
      flag(option, { isBaseline: false, isRecommended: option.id === recommendedId }),
    )
    .sort((a, b) => Number(b.isRecommended) - Number(a.isRecommended));
  const doNothing =
    baseline === undefined
      ? addedBaseline(baselineLabel, known)
      : flag(baseline, { isBaseline: true, isRecommended: baseline.id === recommendedId });

  const all = doNothing.isRecommended ? [doNothing, ...options] : [...options, doNothing];
  const decidedId = decision.decided?.optionId;
  return {
    ...decision,
    options: all,
    selectedId: all.find(({ id }) => id === decidedId)?.id ?? null,
  };
}

function flag(
  option: DecisionOption,
  { isBaseline, isRecommended }: { isBaseline: boolean; isRecommended: boolean },
): NormalOption {
  const { reversibility } = option;
  return {
    ...option,
    isBaseline,
    isRecommended,
    isIrreversible: reversibility === 'irreversible',
    confirmation: confirmationFor(reversibility, isBaseline),
    isAdded: false,
  };
}

function confirmationFor(
  reversibility: DecisionOption['reversibility'],
  isBaseline: boolean,
): Confirmation {
  if (reversibility === 'irreversible') return 'typed';
  if (reversibility === 'reversible') return 'none';
  // Doing nothing leaves everything open, unless its source says otherwise.
  return isBaseline && reversibility === null ? 'none' : 'step';
}

function addedBaseline(label: string, known: ReadonlySet<string>): NormalOption {
  let id = 'do-nothing';
  while (known.has(id)) id = `${id}-`;
  return {
    id,
    label,
    isBaseline: true,
    isRecommended: false,
    pros: [],
    cons: [],
    expected: [],
    confidence: { kind: 'unknown', reason: null },
    effort: null,
    risk: null,
    reversibility: null,
    isIrreversible: false,
    confirmation: 'none',
    isAdded: true,
  };
}
