import { Circle, CircleAlert, OctagonX, TriangleAlert } from 'lucide';
import { styled } from 'styled-components';
import { Icon, type Tone } from '../../internal/index';

const looks = {
  critical: [OctagonX, 'danger'],
  high: [TriangleAlert, 'warning'],
  medium: [CircleAlert, 'info'],
  low: [Circle, 'neutral'],
} as const;

const Mark = styled.span<{ $tone: Tone }>`
  align-items: center;
  block-size: 1lh;
  color: ${({ $tone }) => `var(--aut-color-${$tone}-indicator)`};
  display: inline-flex;
  flex: none;
`;

export interface PriorityMarkProps {
  readonly priority: string;
}

/** A priority by shape and colour; one that nobody knows looks like a low one. Its word stands beside it, for all to hear. */
export function PriorityMark({ priority }: PriorityMarkProps) {
  const [shape, tone] = Object.hasOwn(looks, priority)
    ? looks[priority as keyof typeof looks]
    : looks.low;
  return (
    <Mark $tone={tone} data-part="priority" data-tone={tone}>
      <Icon shape={shape} />
    </Mark>
  );
}
