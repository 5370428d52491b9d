import { KeyHelp, type KeyText, useMoreTexts } from '../../internal/index';
import type { ComplianceViewName } from './complianceStatusWidgetProps';
import { controlTexts } from './messages/controlMessages';
import type { ComplianceFormat } from './messages/summaryMessages';

type Key = KeyText<keyof typeof controlTexts>;

const arrows: Key = ['↑ ↓ ← →', 'keyMove'];
const search: Key = ['/', 'search'];

/** What works in a view alone. */
const ownKeys: Readonly<Record<ComplianceViewName, readonly Key[]>> = {
  summary: [],
  list: [search],
  tree: [search, arrows],
  matrix: [search, arrows],
};

const keysOfAll: readonly Key[] = [
  ['Enter', 'keyOpen'],
  ['Escape', 'keyClose'],
  ['← →', 'keyViews'],
  ['?', 'keys'],
];

export interface ViewKeysProps {
  readonly view: ComplianceViewName;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly format: ComplianceFormat;
}

/** A button that shows the keys of the view; `?` opens it too. */
export function ViewKeys({ view, isOpen, onOpenChange, format }: ViewKeysProps) {
  const { text } = useMoreTexts(format, controlTexts);
  return (
    <KeyHelp
      keys={[...ownKeys[view], ...keysOfAll]}
      text={text}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
