export { createFormat, type Format } from '../i18n/index';
export type { Message, MessageOverrides, PluralMessage } from '../i18n/index';
export { asksForKeys } from './asksForKeys';
export { createPart, type Part } from './hooks/createPart';
export { useControllableState } from './hooks/useControllableState';
export { useFormat, type FormatProps } from './hooks/useFormat';
export { useIsHydrated } from './hooks/useIsHydrated';
export { useLatest } from './hooks/useLatest';
export { useMoreTexts } from './hooks/useMoreTexts';
export { useNow } from './hooks/useNow';
export { usePart } from './hooks/usePart';
export { usePartFailed } from './hooks/usePartFailed';
export { useRowWindow } from './hooks/useRowWindow';
export { useTextDirection } from './hooks/useTextDirection';
export { ConditionNotice } from './loadable/ConditionNotice';
export { frameMessages } from './loadable/frameMessages';
export { LoadableFrame } from './loadable/LoadableFrame';
export { LoadableView } from './loadable/LoadableView';
export { LoadFailure } from './loadable/LoadFailure';
export { loadMessages } from './loadable/loadMessages';
export { loadMessagesAr } from './loadable/loadMessages.ar';
export { loadMessagesDe } from './loadable/loadMessages.de';
export { NoticeStrip } from './loadable/NoticeStrip';
export { readLoadState, type LoadReading } from './loadable/readLoadState';
export { Button } from './parts/Button';
export { ClampedText } from './parts/ClampedText';
export { clampLines } from './parts/clampLines';
export { fieldStyles } from './parts/fieldStyles';
export { floatingSurface } from './parts/floatingSurface';
export { FocusKeeper } from './parts/FocusKeeper';
export { focusRing } from './parts/focusRing';
export { ForeignText } from './parts/ForeignText';
export { Icon, type IconNode } from './parts/Icon';
export { IconMark } from './parts/IconMark';
export { KeyHelp, type KeyText } from './parts/KeyHelp';
export { KeyList } from './parts/KeyList';
export { KeyPlace } from './parts/KeyPlace';
export { Later, type LaterProps } from './parts/Later';
export { LaterAnywhere } from './parts/LaterAnywhere';
export { LinkButton } from './parts/LinkButton';
export { MetaText } from './parts/MetaText';
export { MutedText } from './parts/MutedText';
export { Panel, type HeadingLevel } from './parts/Panel';
export { Placeholder } from './parts/Placeholder';
export { Popover } from './parts/Popover';
export { RelativeTime } from './parts/RelativeTime';
export { SearchField } from './parts/SearchField';
export { SegmentedBar, type BarSegment } from './parts/SegmentedBar';
export { SegmentedControl } from './parts/SegmentedControl';
export { SelectField, type SelectOption } from './parts/SelectField';
export { Skeleton } from './parts/Skeleton';
export { StatusMark, type StatusLook } from './parts/StatusMark';
export type { Tone } from './parts/tone';
export { textStyles } from './parts/textStyles';
export { VisuallyHidden } from './parts/VisuallyHidden';
export { newUuid } from './newUuid';
export { returnFocus } from './returnFocus';
export {
  TenantScopeContext,
  tenantScopeProps,
  useTenantScopeProps,
  type TenantScope,
  type TenantScopeProps,
} from './tenantScope';
export { writesLike } from './writesLike';
