import type { DrawnStatus } from '../drawKnown';

/** What a row of the tree stands for. */
export type TreeNodeKind =
  | 'framework'
  | 'requirement'
  | 'control'
  | 'evidence'
  | 'exception'
  | 'violation'
  | 'remediation';

/** A row of the tree. */
export interface TreeNode {
  /** The path to it: the same thing may stand in several places. */
  readonly key: string;
  readonly kind: TreeNodeKind;
  readonly reference: string | null;
  readonly title: string;
  /** How it stands, by shape, colour and word; `null`: nothing is known of that. */
  readonly status: DrawnStatus | null;
  /** What is said beside the status, such as how many controls comply. */
  readonly aside: string | null;
  /** The control whose detail it opens; `null`: none. */
  readonly controlId: string | null;
  /** 1 for a framework, and so on downwards. */
  readonly level: number;
  readonly parentKey: string | null;
  readonly children: readonly TreeNode[];
}
