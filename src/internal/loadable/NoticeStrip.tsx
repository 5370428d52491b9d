import { type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';
import { LinkButton } from '../parts/LinkButton';
import type { Tone } from '../parts/tone';
import { textStyles } from '../parts/textStyles';
import { Icon, type IconNode } from '../parts/Icon';

const Strip = styled.div`
  background-color: var(--aut-color-surface-sunken);
  border: 1px solid var(--aut-color-border-default);
  border-radius: var(--aut-radius-control);
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  margin-block-end: var(--aut-space-4);
  padding: 7px var(--aut-space-3);
`;

const Line = styled.div`
  align-items: flex-start;
  display: flex;
  flex-wrap: wrap;
  gap: var(--aut-space-1) var(--aut-space-3);
`;

const Says = styled.div`
  display: flex;
  flex: 1 1 14rem;
  gap: var(--aut-space-2);
  min-inline-size: 0;
  overflow-wrap: anywhere;
`;

const Mark = styled.span<{ $tone: Tone }>`
  align-items: center;
  block-size: 1lh;
  color: ${({ $tone }) => `var(--aut-color-${$tone}-indicator)`};
  display: inline-flex;
  flex: none;
`;

const Actions = styled.div`
  display: flex;
  flex: none;
  font-weight: var(--aut-font-weight-medium);
  gap: var(--aut-space-4);
`;

const Details = styled.div`
  ${textStyles.meta}
  margin-block-start: var(--aut-space-2);
  overflow-wrap: anywhere;
  padding-inline-start: var(--aut-space-5);
`;

export interface NoticeStripProps {
  readonly icon: IconNode;
  readonly tone: Tone;
  /** What there is to know, in a line. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** What is shown on demand. */
  readonly details?: ReactNode;
  /** The verb on the button that shows the details. */
  readonly detailsLabel: string;
}

/** One calm line above the content, with details on demand. */
export function NoticeStrip({
  icon,
  tone,
  children,
  action,
  details,
  detailsLabel,
}: NoticeStripProps) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const hasDetails = details !== undefined && details !== null;
  return (
    <Strip data-part="notice">
      <Line>
        <Says>
          <Mark $tone={tone}>
            <Icon shape={icon} />
          </Mark>
          <span>{children}</span>
        </Says>
        <Actions>
          {hasDetails && (
            <LinkButton
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={() => setIsOpen(!isOpen)}
            >
              {detailsLabel}
            </LinkButton>
          )}
          {action}
        </Actions>
      </Line>
      {hasDetails && isOpen && <Details id={detailsId}>{details}</Details>}
    </Strip>
  );
}
