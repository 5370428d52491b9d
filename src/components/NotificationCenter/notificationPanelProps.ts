import type { ReactNode, RefObject } from 'react';
import type { LoadReading } from '../../internal/index';
import type { NotificationCenterProps } from './notificationCenterProps';
import type { NotificationInbox } from './notificationInbox';

export interface NotificationPanelProps {
  readonly options: NotificationCenterProps;
  readonly titleId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly inbox: NotificationInbox;
  readonly reading: LoadReading;
  readonly onReadingChange: (isReading: boolean) => void;
  /** For a panel that covers the page. */
  readonly closeButton: ReactNode;
}
