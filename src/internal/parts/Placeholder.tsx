import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Tone } from './tone';
import { textStyles } from './textStyles';
import { Icon, type IconNode } from './Icon';

const Frame = styled.div`
  align-items: center;
  display: flex;
  flex-direction: column;
  gap: var(--aut-space-1);
  justify-content: center;
  min-block-size: 12rem;
  padding-block: var(--aut-space-5);
  text-align: center;
`;

const Mark = styled.span<{ $tone: Tone }>`
  color: ${({ $tone }) => `var(--aut-color-${$tone}-indicator)`};
  display: inline-flex;
  margin-block-end: var(--aut-space-2);
`;

const Title = styled.p`
  ${textStyles.body}
  font-weight: var(--aut-font-weight-medium);
  margin: 0;
  max-inline-size: 100%;
  overflow-wrap: anywhere;
`;

const Hint = styled.div`
  ${textStyles.body}
  color: var(--aut-color-text-muted);
  max-inline-size: min(100%, 28rem);
  overflow-wrap: anywhere;
`;

const Action = styled.div`
  margin-block-start: var(--aut-space-3);
`;

export interface PlaceholderProps {
  readonly icon: IconNode;
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}

/** Fills the place of content that is not there: what would be here, and what to do. */
export function Placeholder({ icon, tone, title, hint, action }: PlaceholderProps) {
  return (
    <Frame data-part="placeholder">
      <Mark $tone={tone}>
        <Icon shape={icon} size={20} />
      </Mark>
      <Title>{title}</Title>
      {hint !== undefined && <Hint>{hint}</Hint>}
      {action !== undefined && <Action>{action}</Action>}
    </Frame>
  );
}
