import { ChevronRight, CornerDownRight } from 'lucide';
import { ClampedText, ForeignText, Icon, MetaText, StatusMark } from '../../../internal/index';
import type { ControlFormat } from '../messages/controlMessages';
import * as S from './tree.styles';
import type { TreeNode, TreeNodeKind } from './treeNode';

export interface TreeRowProps {
  readonly row: TreeNode;
  /** Its place among the rows that are open, from 0. */
  readonly index: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Where it begins, in CSS pixels. */
  readonly top: number;
  /** `null`: it has nothing to open. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  readonly isSaving: boolean;
  /** The column that Tab reaches, −1 for the row; `null`: Tab reaches another row. */
  readonly activeColumn: number | null;
  readonly measure: (element: HTMLElement | null) => void;
  readonly format: ControlFormat;
  /** Called when the row (−1) or one of its cells has got the focus. */
  readonly onHold: (column: number) => void;
  readonly onPress: () => void;
  readonly onToggle: () => void;
}

const kinds = {
  evidence: 'kindEvidence',
  exception: 'kindException',
  violation: 'kindViolation',
  remediation: 'kindRemediation',
} as const satisfies Partial<Record<TreeNodeKind, unknown>>;

/** A row of the tree: what it is, as deep as it stands, and how it fares. */
export function TreeRow({
  row,
  index,
  position,
  siblings,
  top,
  isOpen,
  isSelected,
  isSaving,
  activeColumn,
  measure,
  format,
  onHold,
  onPress,
  onToggle,
}: TreeRowProps) {
  const { kind, level, reference, title, status, aside } = row;
  const tabIndex = (column: number) => (activeColumn === column ? 0 : -1);
  const record = kind in kinds ? kinds[kind as keyof typeof kinds] : null;
  return (
    <S.TreeRow
      ref={measure}
      role="row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-rowindex={index + 2}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      data-key={row.key}
      data-row={index}
      data-part={kind}
      data-selected={isSelected}
      tabIndex={tabIndex(-1)}
      // Deep levels go no further in: the text needs the room.
      style={{ insetBlockStart: top, '--aut-tree-depth': String(Math.min(level - 1, 8)) }}
      onClick={onPress}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onHold(-1);
      }}
    >
      <S.TitleCell role="gridcell" data-column={0} tabIndex={tabIndex(0)} onFocus={() => onHold(0)}>
        {isOpen === null ? (
          <S.Leaf aria-hidden>
            {record !== null && <Icon shape={CornerDownRight} size={14} />}
          </S.Leaf>
        ) : (
          <S.Toggle
            aria-hidden
            data-open={isOpen}
            onClick={(event) => {
              event.stopPropagation();
              onToggle();
            }}
          >
            <Icon shape={ChevronRight} />
          </S.Toggle>
        )}
        <S.Title data-kind={kind}>
          {record !== null && <MetaText>{format.text(record)} </MetaText>}
          {reference !== null && reference !== title && (
            <S.Reference>
              <ForeignText>{reference}</ForeignText>{' '}
            </S.Reference>
          )}
          <ClampedText lines={2}>{title}</ClampedText>
        </S.Title>
      </S.TitleCell>
      <S.StandingCell
        role="gridcell"
        data-column={1}
        tabIndex={tabIndex(1)}
        onFocus={() => onHold(1)}
      >
        {status !== null && (
          <StatusMark shape={status.shape} tone={status.tone}>
            <ForeignText>{status.label}</ForeignText>
          </StatusMark>
        )}
        {aside !== null && (
          <MetaText>
            <ForeignText>{aside}</ForeignText>
          </MetaText>
        )}
        {isSaving && <MetaText>{format.text('saving')}</MetaText>}
      </S.StandingCell>
    </S.TreeRow>
  );
}
