import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CircleSlash,
  OctagonX,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** What a colour says. */
export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral';

const shapes = {
  check: CircleCheck,
  triangle: TriangleAlert,
  octagon: OctagonX,
  alert: CircleAlert,
  dashed: CircleDashed,
  question: CircleHelp,
  minus: CircleMinus,
  slash: CircleSlash,
  circle: Circle,
};

/** What a shape says, to those who see no colour. `dashed` is what nobody assessed, `circle` what is not known. */
export type StatusShape = keyof typeof shapes;

/** How a status looks; its word comes from the messages. */
export interface StatusLook {
  readonly shape: StatusShape;
  readonly tone: Tone;
}

export interface StatusMarkProps extends StatusLook {
  /** The status in a word. */
  readonly children: ReactNode;
}

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

const Shape = styled.span<{ $tone: Tone }>`
  color: ${({ $tone }) => `var(--aut-color-${$tone}-indicator)`};
  display: inline-flex;
  flex: none;
  /* As high as a line of the text beside it, so that the shape sits on its middle. */
  block-size: 1lh;
  align-items: center;
`;

/** A status by shape, colour and word, so that any one of them is enough. Renders a `<span>`. */
export function StatusMark({ shape, tone, children }: StatusMarkProps) {
  const Icon = shapes[shape];
  return (
    <Mark data-part="status" data-tone={tone}>
      <Shape $tone={tone}>
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </Shape>
      <Word>{children}</Word>
    </Mark>
  );
}
