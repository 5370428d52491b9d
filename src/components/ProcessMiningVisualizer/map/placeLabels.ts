import type { LayoutPoint } from '../../../process';
import { textUnits } from './wrapLabel';

/** A figure beside an edge. */
export interface EdgeLabel {
  readonly text: string;
  readonly at: LayoutPoint;
  /** What is shown first where there is room for one alone. */
  readonly weight: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 6.6;
const halfHeight = 8;
/** Half of what stays free between two labels: closer figures read as one. */
const halfGap = 4;

/**
 * Which labels to draw so that none lies on another or on a node: the heavier first, equal ones in their order. Cost:
 * near linear, since only boxes of the same stripe are compared.
 */
export function placeLabels(
  labels: readonly EdgeLabel[],
  nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
): readonly boolean[] {
  const taken = createTaken();
  for (const { x, y, width, height } of nodes) {
    taken.add({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
  }
  const isShown = labels.map(() => false);
  const order = labels.map((_, i) => i);
  const heavier = (a: number, b: number) => (a === b ? 0 : b - a);
  order.sort((a, b) => heavier(labels[a]?.weight ?? 0, labels[b]?.weight ?? 0) || a - b);
  for (const i of order) {
    const label = labels[i];
    if (label === undefined || label.text === '') continue;
    const box = boxOf(label);
    if (taken.isFree(box)) {
      taken.add(box);
      isShown[i] = true;
    }
  }
  return isShown;
}

/** Of how many pixels a stripe across the map is high. */
const stripe = 64;

/** The room that is taken, in stripes across the map. */
function createTaken() {
  const stripes = new Map<number, Box[]>();
  const stripesOf = ({ top, bottom }: Box) => {
    const first = Math.floor(top / stripe);
    return Array.from({ length: Math.floor(bottom / stripe) - first + 1 }, (_, i) => first + i);
  };
  return {
    add: (box: Box) => {
      for (const at of stripesOf(box)) {
        const there = stripes.get(at);
        if (there) there.push(box);
        else stripes.set(at, [box]);
      }
    },
    isFree: (box: Box) =>
      stripesOf(box).every((at) => !stripes.get(at)?.some((other) => overlap(box, other))),
  };
}

function boxOf({ text, at }: EdgeLabel): Box {
  const half = (textUnits(text) * letter) / 2 + halfGap;
  return {
    left: at.x - half,
    right: at.x + half,
    top: at.y - halfHeight,
    bottom: at.y + halfHeight,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
