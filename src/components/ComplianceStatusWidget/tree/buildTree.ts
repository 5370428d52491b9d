import {
  type RequirementNode,
  requirementResult,
  requirementTree,
} from '../../../compliance/index';
import type { ComplianceRequirement } from '../../../model/index';
import type { ComplianceView } from '../complianceView';
import { drawStatus } from '../drawStatus';
import type { FrameworkCardView } from '../summary/frameworkCardView';
import type { ControlRow } from '../controls/controlRows';
import type { ControlFormat } from '../messages/controlMessages';
import type { ControlRecord } from './controlRecords';
import type { TreeNode } from './treeNode';

/** What the tree is made of. */
export interface TreeInput {
  readonly view: ComplianceView;
  /** All controls. */
  readonly rows: readonly ControlRow[];
  /** Id of the one framework that is shown; `null`: all. */
  readonly frameworkId: string | null;
  readonly records: ReadonlyMap<string, readonly ControlRecord[]>;
  readonly format: ControlFormat;
}

/** A row while its children are not all known. */
type Growing = { -readonly [Field in keyof TreeNode]: TreeNode[Field] };

/**
 * The tree before it is narrowed by a search: frameworks, their requirements as deep as they go, the controls that answer them, and what belongs to
 * each control. A control stands under each requirement that it answers. Controls of no framework come last, under a
 * heading of their own. Cost: linear in mappings and records.
 */
export function buildTree(input: TreeInput): readonly TreeNode[] {
  const { view, frameworkId, format, rows } = input;
  const requirements = new Map<string, ComplianceRequirement[]>();
  for (const requirement of view.index.requirements.values()) {
    const own = requirements.get(requirement.frameworkId);
    if (own === undefined) requirements.set(requirement.frameworkId, [requirement]);
    else own.push(requirement);
  }
  const branch = new Branch(input);
  const tree = view.cards
    .filter(({ id }) => frameworkId === null || id === frameworkId)
    .map((card) => branch.ofFramework(card, requirements.get(card.id) ?? []));
  const homeless = frameworkId === null ? rows.filter((row) => row.frameworks.length === 0) : [];
  if (homeless.length > 0) {
    const rest = newRow('none', 'framework', format.text('unmappedControls'), 1, null);
    rest.children = homeless.map((row) => branch.ofControl(row, rest));
    tree.push(rest);
  }
  return tree;
}

/** Grows the branches of one tree. */
class Branch {
  readonly #rows: ReadonlyMap<string, ControlRow>;
  readonly #statuses = new Map<string, TreeNode['status']>();
  readonly input: TreeInput;

  constructor(input: TreeInput) {
    this.input = input;
    this.#rows = new Map(input.rows.map((row) => [row.id, row]));
  }

  ofFramework(card: FrameworkCardView, requirements: readonly ComplianceRequirement[]): Growing {
    const node = newRow(`f:${card.id}`, 'framework', card.label, 1, null);
    node.status = card.status;
    node.aside = card.score?.text ?? null;
    node.children = requirementTree(requirements).map((each) => this.ofRequirement(each, node));
    return node;
  }

  ofRequirement({ requirement, children }: RequirementNode, parent: Growing): Growing {
    const { view, format } = this.input;
    const { id, title, reference } = requirement;
    const node = newRow(`${parent.key}/${id}`, 'requirement', title, parent.level + 1, parent.key);
    node.reference = reference;
    const result = requirementResult(view.index, id);
    const ids = view.index.controlsOfRequirement.get(id) ?? new Set<string>();
    if (result !== null) {
      node.status = drawStatus(result, format);
      node.aside = format.text('fulfilledOf', { count: ids.size, compliant: this.#compliant(ids) });
    } else if (children.length === 0) {
      node.aside = format.text('noControlAnswers');
    }
    const parts = children.map((child) => this.ofRequirement(child, node));
    const controls = [...ids].flatMap((controlId) => {
      const row = this.#rows.get(controlId);
      return row === undefined ? [] : this.ofControl(row, node);
    });
    node.children = parts.length === 0 ? controls : [...parts, ...controls];
    return node;
  }

  ofControl(row: ControlRow, parent: Growing): Growing {
    const { id, title, reference } = row;
    const node = newRow(`${parent.key}/c:${id}`, 'control', title, parent.level + 1, parent.key);
    node.reference = reference;
    node.controlId = id;
    node.status = this.#statusOf(row);
    node.aside = row.owner;
    const records = this.input.records.get(id);
    if (records !== undefined) {
      node.children = records.map((record, i) => {
        const key = `${node.key}/${i}`;
        const child = newRow(key, record.kind, record.title, node.level + 1, node.key);
        child.status = record.status;
        child.controlId = id;
        return child;
      });
    }
    return node;
  }

  #statusOf({ id, result }: ControlRow): TreeNode['status'] {
    const known = this.#statuses.get(id);
    if (known !== undefined) return known;
    const status = drawStatus(result, this.input.format);
    this.#statuses.set(id, status);
    return status;
  }

  #compliant(ids: ReadonlySet<string>): number {
    let count = 0;
    for (const id of ids) {
      if (this.input.view.index.controls.get(id)?.result === 'compliant') count += 1;
    }
    return count;
  }
}

const noChildren: readonly TreeNode[] = [];

function newRow(
  key: string,
  kind: TreeNode['kind'],
  title: string,
  level: number,
  parentKey: string | null,
): Growing {
  return {
    key,
    kind,
    title,
    level,
    parentKey,
    reference: null,
    status: null,
    aside: null,
    controlId: null,
    children: noChildren,
  };
}
