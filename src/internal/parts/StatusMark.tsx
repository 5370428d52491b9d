import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleMinus,
  CircleSlash,
  OctagonX,
  TriangleAlert,
} from 'lucide';
import type { ReactNode } from 'react';
import { IconMark } from './IconMark';
import type { Tone } from './tone';

const shapes = {
  check: CircleCheck,
  triangle: TriangleAlert,
  octagon: OctagonX,
  alert: CircleAlert,
  dashed: CircleDashed,
  question: CircleQuestionMark,
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

/** A status by shape, colour and word, so that any one of them is enough. Renders a `<span>`. */
export function StatusMark({ shape, tone, children }: StatusMarkProps) {
  return (
    <IconMark icon={shapes[shape]} tone={tone}>
      {children}
    </IconMark>
  );
}
