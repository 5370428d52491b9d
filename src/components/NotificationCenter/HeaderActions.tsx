import { ListFilter, MailCheck, Settings } from 'lucide';
import type { ComponentPropsWithoutRef, RefObject } from 'react';
import { styled } from 'styled-components';
import { Icon, type IconNode } from '../../internal/index';
import { useCenter } from './centerContext';
import { IconButton } from './NotificationCenter.styles';
import { useWholeFormat } from './useWholeFormat';

const Buttons = styled.span`
  display: flex;
  gap: var(--aut-space-1);
`;

export interface HeaderActionsProps {
  /** `null`: there is nothing to read, or nothing can be done. */
  readonly onAllRead: (() => void) | null;
  readonly isFiltering: boolean;
  readonly onFilteringChange: (isFiltering: boolean) => void;
  readonly isSetting: boolean;
  /** Without it there are no preferences. */
  readonly onSettingChange: ((isSetting: boolean) => void) | undefined;
  readonly settingButton: RefObject<HTMLButtonElement | null>;
}

/** What can be done to the inbox as a whole. */
export function HeaderActions(props: HeaderActionsProps) {
  const { onAllRead, isFiltering, isSetting, onSettingChange, settingButton } = props;
  const { text } = useWholeFormat();
  const { report } = useCenter();
  const look = (label: string, icon: IconNode): ComponentPropsWithoutRef<'button'> => ({
    'aria-label': label,
    title: label,
    children: <Icon shape={icon} />,
  });
  return (
    <Buttons>
      {onAllRead && (
        <IconButton
          {...look(text('markAllRead'), MailCheck)}
          onClick={() => {
            onAllRead();
            report({ type: 'bulk.applied', verb: 'read', count: null, scope: 'all-matching' });
          }}
        />
      )}
      <IconButton
        {...look(text('filter'), ListFilter)}
        aria-pressed={isFiltering}
        onClick={() => props.onFilteringChange(!isFiltering)}
      />
      {onSettingChange && (
        <IconButton
          {...look(text('preferences'), Settings)}
          ref={settingButton}
          aria-pressed={isSetting}
          onClick={() => onSettingChange(!isSetting)}
        />
      )}
    </Buttons>
  );
}
