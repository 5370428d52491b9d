import type { RefObject } from 'react';
import type { LoadReading } from '../../internal/index';
import type { NotificationCounts } from '../../notifications/index';
import type { NotificationCenterProps } from './notificationCenterProps';
import type { OperationLog } from './useOperationLog';

export interface NotificationPanelProps {
  readonly options: NotificationCenterProps;
  readonly titleId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly log: OperationLog;
  readonly reading: LoadReading;
  readonly counts: NotificationCounts;
  readonly now: number | null;
  readonly withheld: ReadonlySet<string>;
  readonly onShowWithheld: () => void;
  readonly onReadingChange: (isReading: boolean) => void;
  readonly rejected: number;
  readonly onClose: (() => void) | null;
}
