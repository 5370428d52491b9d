import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { focusRing, type Format, MutedText } from '../../../internal';
import {
  childNodes,
  createPyramid,
  describeNode,
  seriesNode,
  type SeriesNode,
  type SeriesPyramid,
} from '../../../series';
import type { ChartData, SeriesColumns } from '../data/chartData';
import { placeText } from '../data/placeText';
import type { ChartMessages } from '../messages';
import type { ChartMenuMessageKey } from './menuMessages';

const Tree = styled.ul`
  list-style: none;
  margin: 0;
  max-block-size: 24rem;
  overflow-y: auto;
  padding: 4px;

  ul {
    list-style: none;
    margin: 0;
    padding-inline-start: var(--aut-space-4);
  }
`;

const Label = styled.div`
  border-radius: var(--aut-radius-control);
  cursor: pointer;
  padding: var(--aut-space-1) var(--aut-space-2);

  [role='treeitem']:focus-visible > & {
    outline: var(--aut-focus-width) solid var(--aut-color-focus-ring);
  }
`;

const Node = styled.li`
  &:focus {
    outline: none;
  }
  ${focusRing}

  &:focus-visible {
    outline: none;
  }
`;

export interface ExploreTreeProps {
  readonly data: ChartData;
  readonly hidden: ReadonlySet<string>;
  readonly format: Format<ChartMenuMessageKey>;
  readonly messages: ChartMessages | undefined;
  /** Goes to a place of a series in the plot. */
  readonly onGo: (x: number, seriesId: string) => void;
}

/**
 * The figures as a tree: series, then twelve stretches, then twelve of those, down to single rows, so that any of a
 * million is seven steps away. A branch is made when it is opened. Up and down move, right opens, left closes, Enter
 * leads to where it begins in the plot.
 */
export function ExploreTree({ data, hidden, format, messages, onGo }: ExploreTreeProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [pyramids] = useState(() => new Map<string, SeriesPyramid>());
  const hintId = useId();
  const tree = useRef<HTMLUListElement>(null);
  const series = data.series.filter(({ id }) => !hidden.has(id));

  const pyramidOf = ({ id, y }: SeriesColumns): SeriesPyramid => {
    const made = pyramids.get(id) ?? createPyramid(data.x, y);
    pyramids.set(id, made);
    return made;
  };
  const say = (node: SeriesNode, one: SeriesColumns) =>
    node.kind === 'series'
      ? one.label
      : describeNode(node, pyramidOf(one), one, {
          locale: format.locale,
          timeZone: format.timeZone,
          place: (x) => placeText(data, x, format),
          messages: Object.fromEntries(
            Object.entries(messages ?? {}).filter(([, text]) => text !== undefined),
          ),
        });
  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const item = items[at];
    if (!item) return;
    const parent = item.parentElement?.closest<HTMLElement>('[role="treeitem"]');
    const isOpen = item.getAttribute('aria-expanded') === 'true';
    const id = item.dataset.node ?? '';
    const isRightToLeft = getComputedStyle(item).direction === 'rtl';
    const inward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const outward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'ArrowDown') items[at + 1]?.focus();
    else if (event.key === 'ArrowUp') items[at - 1]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === inward && item.hasAttribute('aria-expanded')) {
      if (isOpen) items[at + 1]?.focus();
      else toggle(id, true);
    } else if (event.key === outward) {
      if (isOpen) toggle(id, false);
      else parent?.focus();
    } else if (event.key === 'Enter') onGo(Number(item.dataset.at), item.dataset.series ?? '');
    else return;
    event.preventDefault();
  };

  const draw = (node: SeriesNode, one: SeriesColumns, isFirst: boolean) => {
    const isOpen = open.has(node.id);
    const isLeaf = node.kind === 'point' || node.to === node.from;
    const isCurrent = current === null ? isFirst : current === node.id;
    return (
      <Node
        key={node.id}
        role="treeitem"
        data-node={node.id}
        data-series={one.id}
        data-at={data.x[node.from]}
        aria-level={node.depth}
        aria-expanded={isLeaf ? undefined : isOpen}
        aria-label={say(node, one)}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={(event) => {
          event.stopPropagation();
          setCurrent(node.id);
        }}
      >
        <Label onClick={() => !isLeaf && toggle(node.id, !isOpen)}>{say(node, one)}</Label>
        {isOpen && <ul role="group">{childNodes(node).map((child) => draw(child, one, false))}</ul>}
      </Node>
    );
  };
  return (
    <>
      <MutedText id={hintId}>{format.text('exploreHint')}</MutedText>
      <Tree
        ref={tree}
        role="tree"
        aria-label={format.text('explore')}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
      >
        {series.map((one, index) => draw(seriesNode(one.id, data.x.length), one, index === 0))}
      </Tree>
    </>
  );
}
