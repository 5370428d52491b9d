import { styled } from 'styled-components';
import { clampLines } from './clampLines';
import { ForeignText } from './ForeignText';

/* The text is cut at its own end, and begins where its column begins. */
const Lines = styled(ForeignText)<{ $lines: number }>`
  ${({ $lines }) => clampLines($lines)}
  text-align: -webkit-match-parent;
  text-align: match-parent;
`;

export interface ClampedTextProps {
  /** How many lines are shown at most. */
  readonly lines: number;
  /** Text that a server sent. */
  readonly children: string;
  readonly className?: string | undefined;
}

/**
 * A server's text on so many lines at most; all of it for those who listen, copy or point at it. It clips itself and
 * not the focus ring of a button around it. Renders a `<bdi>`.
 */
export function ClampedText({ lines, children, className }: ClampedTextProps) {
  return (
    <Lines $lines={lines} title={children} className={className}>
      {children}
    </Lines>
  );
}
