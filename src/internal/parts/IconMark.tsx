import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Tone } from './tone';
import { Icon, type IconNode } from './Icon';

const Mark = styled.span`
  align-items: flex-start;
  display: inline-flex;
  gap: 6px;
  min-inline-size: 0;
  vertical-align: top;
`;

const Word = styled.span`
  min-inline-size: 0;
`;

// As high as a line of the text beside it, so that the shape sits on its middle.
const Shape = styled.span<{ $tone: Tone }>`
  color: ${({ $tone }) => `var(--aut-color-${$tone}-indicator)`};
  display: inline-flex;
  flex: none;
  block-size: 1lh;
  align-items: center;
`;

export interface IconMarkProps {
  readonly icon: IconNode;
  readonly tone: Tone;
  /** The same in a word. */
  readonly children: ReactNode;
}

/** An icon that says something, in the colour of that, with the word for it. Renders a `<span>`. */
export function IconMark({ icon, tone, children }: IconMarkProps) {
  return (
    <Mark data-part="status" data-tone={tone}>
      <Shape $tone={tone}>
        <Icon shape={icon} />
      </Shape>
      <Word>{children}</Word>
    </Mark>
  );
}
